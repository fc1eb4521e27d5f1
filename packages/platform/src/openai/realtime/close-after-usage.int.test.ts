import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { open, startFakeRealtimeServer, type FakeRealtimeServer } from './fake-realtime-server.ts'

let server: FakeRealtimeServer
beforeEach(async () => void (server = await startFakeRealtimeServer()))
afterEach(() => server.close())

describe('closing a session', () => {
  test('in the middle of an answer cancels the answer and reports its usage, and nothing else', async () => {
    const { session, hear } = await open(server)
    server.say({ type: 'response.created', response: {} })
    await hear(1)
    const hungUp = server.hungUp()
    session.close()
    expect(await server.next()).toEqual({ type: 'response.cancel' })
    session.requestResponse({ mayUseTools: true })
    session.appendAudio(new Uint8Array(960))
    server.say({ type: 'response.output_audio.delta', item_id: 'a', delta: 'AQID' })
    const output_token_details = { text_tokens: 8, audio_tokens: 40 }
    const usage = { input_token_details: { text_tokens: 120, audio_tokens: 30 }, output_token_details }
    server.say({ type: 'response.done', response: { status: 'cancelled', usage } })
    const took = {
      inputText: 120,
      inputAudio: 30,
      cachedText: 0,
      cachedAudio: 0,
      outputText: 8,
      outputAudio: 40,
    }
    expect(await hear(1)).toEqual([{ type: 'tokens-used', usage: took }])
    await hungUp
    expect(server.told).toEqual([])
  })

  test('with a requested answer cancels that too', async () => {
    const { session } = await open(server)
    session.requestResponse({ mayUseTools: true })
    session.close()
    expect(await server.next()).toMatchObject({ type: 'response.create' })
    expect(await server.next()).toEqual({ type: 'response.cancel' })
  })

  test('whose usage never arrives does not wait for it', async () => {
    const { session, hear } = await open(server)
    server.say({ type: 'response.created', response: {} })
    await hear(1)
    const hungUp = server.hungUp()
    session.close()
    await hungUp
  })

  test('between answers cancels nothing', async () => {
    const { session, hear } = await open(server)
    server.say({ type: 'response.created', response: {} })
    server.say({ type: 'response.done', response: { status: 'completed' } })
    await hear(2)
    const hungUp = server.hungUp()
    session.close()
    await hungUp
    expect(server.told).toEqual([])
  })
})
