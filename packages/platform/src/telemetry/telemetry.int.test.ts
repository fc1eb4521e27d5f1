import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import { createCallMetrics, startTracing } from './index.ts'

const usage = {
  inputText: 100,
  inputAudio: 50,
  cachedText: 0,
  cachedAudio: 0,
  outputText: 20,
  outputAudio: 1200,
}
const turn = { firstAudioMs: 900, endpointingMs: 500, gatewayMs: 0.4 }

/** The part of OTLP's JSON that is read here. */
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: object
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[]
  }[]
}

interface Span {
  readonly name: string
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: object
}

/** A collector that keeps what it receives. */
async function startCollector() {
  const received: { url: string | undefined; body: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ url: request.url, body: Buffer.concat(chunks).toString() })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, received, close: () => void server.close() }
}

test('Prometheus can read the measures of calls, cost included', async () => {
  const { tracer } = await startTracing('gateway', undefined)
  const { meter, expose } = createCallMetrics({ tracer, inrPerUsd: 85, countCalls: () => 7 })
  meter.callStarted()
  meter.turnAnswered('c' as CallId, turn)
  meter.toolFinished(250)
  meter.interrupted('false_alarm')
  meter.modelReopened('rotated')
  meter.tokensUsed('gpt-realtime-2.1', usage)
  meter.transcribed({ model: 'gpt-transcribe', seconds: 120 })
  meter.transcribed({ model: 'gpt-4o-transcribe', tokens: { ...usage, outputText: 7 } })
  meter.transcriptionFailed()
  meter.shed('uplink_duplicate')
  const { text, contentType } = await expose()
  expect(contentType).toContain('text/plain')
  expect(text).toContain('calls_active 7')
  expect(text).toContain('turn_first_audio_seconds_sum 0.9')
  expect(text).toContain('tool_call_seconds_bucket{le="0.2"} 0')
  expect(text).toContain('tool_call_seconds_bucket{le="0.5"} 1')
  expect(text).toContain('interruptions_total{kind="false_alarm"} 1')
  expect(text).toContain('model_sessions_reopened_total{reason="rotated"} 1')
  expect(text).toContain('model_tokens_total{model="gpt-realtime-2.1",kind="outputAudio"} 1200')
  expect(text).toContain('transcriptions_failed_total 1')
  expect(text).toContain('shed_total{reason="uplink_duplicate"} 1')
  // $64 a million for 1,200 tokens of voice, $32 for 50 heard. $4 a million for 100 and $24 for 20 of text:
  // $0.07928 together.
  expect(Number(/model_cost_paise_total\{model="gpt-realtime-2.1"\} ([\d.]+)/.exec(text)?.[1])).toBeCloseTo(
    673.88,
    2,
  )
  expect(text).toContain('transcribed_seconds_total{model="gpt-transcribe"} 120')
  expect(text).toContain('model_tokens_total{model="gpt-4o-transcribe",kind="outputText"} 7')
  // $0.0045 a minute for two of them: $0.009.
  expect(Number(/model_cost_paise_total\{model="gpt-transcribe"\} ([\d.]+)/.exec(text)?.[1])).toBeCloseTo(
    76.5,
    6,
  )
})

test('every turn is a span at the collector, with the duration of the caller’s wait', async () => {
  const collector = await startCollector()
  try {
    const tracing = await startTracing('gateway', collector.url)
    const { meter } = createCallMetrics({ tracer: tracing.tracer, inrPerUsd: 85, countCalls: () => 0 })
    meter.turnAnswered('call-1' as CallId, turn)
    await tracing.stop()
    const [sent] = collector.received
    expect(sent?.url).toBe('/v1/traces')
    const [resource] = (JSON.parse(sent!.body) as Sent).resourceSpans
    expect(JSON.stringify(resource?.resource)).toContain('"gateway"')
    const span = resource!.scopeSpans[0]!.spans[0]!
    expect(span.name).toBe('turn')
    expect(Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e6).toBeCloseTo(900, 0)
    expect(JSON.stringify(span.attributes)).toContain('call-1')
  } finally {
    collector.close()
  }
})
