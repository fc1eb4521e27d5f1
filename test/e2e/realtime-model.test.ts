import { createOpenAiRealtimeModel } from '@astrovoice/platform/realtime'
import { startRealtimeLocal } from '@astrovoice/realtime-local'
import { realtimeModelContract } from '@astrovoice/testing/port-contracts'

realtimeModelContract('realtime-local, through the official client', async () => {
  const server = await startRealtimeLocal({ port: 0 })
  const dial = (baseUrl: string) =>
    createOpenAiRealtimeModel({ apiKey: 'local', baseUrl, model: 'gpt-realtime-2.1' })
  return { model: dial(`${server.url}/v1`), unreachable: dial('http://127.0.0.1:9/v1'), close: server.stop }
})
