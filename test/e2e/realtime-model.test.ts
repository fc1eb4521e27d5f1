import { test } from '@jest/globals'
import { createOpenAiRealtimeModel } from '@astrovoice/platform/openai/realtime'
import { startRealtimeLocal } from '@astrovoice/realtime-local'
import { realtimeModelContract } from '@astrovoice/core/testing/port-contracts'

realtimeModelContract('realtime-local, through the official client', async () => {
  const server = await startRealtimeLocal({ port: 0 })
  const openSocket = (baseUrl: string) =>
    createOpenAiRealtimeModel({ apiKey: 'local', baseUrl, model: 'gpt-realtime-2.1' })
  return {
    model: openSocket(`${server.url}/v1`),
    unreachable: openSocket('http://127.0.0.1:9/v1'),
    close: server.stop,
  }
})

const { OPENAI_API_KEY: apiKey, OPENAI_CONFORMANCE: isAsked } = process.env

if (apiKey && isAsked === '1') {
  realtimeModelContract('OpenAI Realtime', async () => {
    const model = process.env['OPENAI_REALTIME_MODEL'] ?? 'gpt-realtime-2.1'
    const openSocket = (baseUrl: string) => createOpenAiRealtimeModel({ apiKey, baseUrl, model })
    return {
      model: openSocket('https://api.openai.com/v1'),
      unreachable: openSocket('http://127.0.0.1:9/v1'),
      close: async () => {},
    }
  })
} else {
  test.skip('OpenAI Realtime as a realtime model: needs OPENAI_API_KEY, and OPENAI_CONFORMANCE=1 as it costs money', () => {})
}
