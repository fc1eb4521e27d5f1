import type { Tracer } from '@opentelemetry/api'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { Clock } from '@astrovoice/contracts/clock'
import { turnReasons } from '@astrovoice/contracts/operations'
import type { CallMeter } from '@astrovoice/core'

type TurnMeter = Pick<
  CallMeter,
  'interrupted' | 'toolFinished' | 'turnAcknowledged' | 'turnAnswered' | 'turnReason'
>

/** Seconds, as Prometheus has it: fine where a caller begins to notice. */
const waitBuckets = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2, 3, 5, 8]
const gatewayBuckets = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05]
const toolBuckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

/** How long callers wait, and what becomes of their turns; a span for each answer. */
export function createTurnMeter(
  registry: Registry,
  { tracer, clock }: { tracer: Tracer; clock: Clock },
): TurnMeter {
  const registers = [registry]
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter<L>({ name, help, labelNames, registers })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers })

  const firstAudio = histogram('turn_first_audio_seconds', 'End of speech to first sound.', waitBuckets)
  const acknowledged = histogram('turn_acknowledged_seconds', 'Wait until “one moment”.', waitBuckets)
  const endpointing = histogram('turn_endpointing_seconds', 'Of it, to notice the end.', waitBuckets)
  const gateway = histogram('turn_gateway_seconds', 'Of it, the gateway’s own share.', gatewayBuckets)
  const tools = histogram('tool_call_seconds', 'From a tool call to its output.', toolBuckets)
  const interrupted = counter('interruptions_total', 'Answers cut off, and false alarms.', ['kind'])
  const reasons = counter('turn_reasons_total', 'What became of speech and of answers, and why.', ['reason'])
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const reason of Object.keys(turnReasons)) reasons.inc({ reason }, 0)

  return {
    turnAnswered(callId, { firstAudioMs, endpointingMs, gatewayMs }) {
      firstAudio.observe(firstAudioMs / 1000)
      endpointing.observe(endpointingMs / 1000)
      gateway.observe(gatewayMs / 1000)
      const nowMs = clock.nowMs()
      const attributes = {
        'call.id': callId,
        'turn.endpointing_ms': endpointingMs,
        'turn.gateway_ms': gatewayMs,
      }
      tracer.startSpan('turn', { startTime: nowMs - firstAudioMs, attributes }).end(nowMs)
    },
    turnAcknowledged: (waitedMs) => acknowledged.observe(waitedMs / 1000),
    toolFinished: (tookMs) => tools.observe(tookMs / 1000),
    interrupted: (kind) => interrupted.inc({ kind }),
    turnReason: (reason) => reasons.inc({ reason }),
  }
}
