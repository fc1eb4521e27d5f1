import type { Tracer } from '@opentelemetry/api'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { activeCallsMetric } from '@astrovoice/contracts/operations'
import type { CallMeter } from '@astrovoice/core'
import { createBudgetMeter } from './budget-meter.ts'
import { createModelMeter } from './model-meter.ts'

export interface CallMetrics {
  readonly meter: CallMeter
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

export interface CallMetricsOptions {
  readonly tracer: Tracer
  /** Converts the model's cost to paise. */
  readonly inrPerUsd: number
  /** The number of running calls; the autoscaler reads it. */
  readonly countCalls: () => number
  readonly clock?: Clock
}

/** Seconds, Prometheus' unit, with fine steps where a caller begins to notice. */
const waitBuckets = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2, 3, 5, 8]
const gatewayBuckets = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05]

/** The metrics of calls for Prometheus, and a span for every turn. */
export function createCallMetrics({
  tracer,
  inrPerUsd,
  countCalls,
  clock = systemClock,
}: CallMetricsOptions): CallMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  new Gauge({
    name: activeCallsMetric,
    help: 'Calls this gateway carries now.',
    registers,
    collect() {
      this.set(countCalls())
    },
  })
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Counter<L>({ name, help, labelNames, registers })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers })

  const started = counter('calls_started_total', 'Calls begun.')
  const ended = counter('calls_ended_total', 'Calls over here, by reason.', ['reason'])
  const firstAudio = histogram('turn_first_audio_seconds', 'End of speech to first sound.', waitBuckets)
  const endpointing = histogram('turn_endpointing_seconds', 'Of it, to notice the end.', waitBuckets)
  const gateway = histogram('turn_gateway_seconds', 'Of it, the gateway’s own share.', gatewayBuckets)
  const interrupted = counter('interruptions_total', 'Answers cut off, and false alarms.', ['kind'])
  const returned = counter('callers_returned_total', 'Calls taken up again.', ['where'])
  const reopened = counter('model_sessions_reopened_total', 'Model sessions replaced.', ['reason'])
  const shed = counter('shed_total', 'Frames and events left out, by reason.', ['reason'])

  const meter: CallMeter = {
    ...createModelMeter(registry, inrPerUsd),
    callStarted: () => started.inc(),
    callEnded: (reason) => ended.inc({ reason }),
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
    interrupted: (kind) => interrupted.inc({ kind }),
    callerReturned: (where) => returned.inc({ where }),
    modelReopened: (reason) => reopened.inc({ reason }),
    shed: (reason) => shed.inc({ reason }),
    budgetExceeded: createBudgetMeter(registry),
  }
  return {
    meter,
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
