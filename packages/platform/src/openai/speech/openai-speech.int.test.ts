import { expect, test } from '@jest/globals'
import { readWav } from '@astrovoice/audio'
import { startFakeRealtimeServer, type FakeRealtimeServer } from '../realtime/fake-realtime-server.ts'
import { createOpenAiSpeech } from './openai-speech.ts'

const text = 'Your Moon is in "Cancer" from 12 June.'
const samples = Int16Array.from({ length: 2_400 }, (_, i) => i)

/** Requests the text; on its reply the server has the setup and the request. */
async function ask(server: FakeRealtimeServer) {
  const speech = createOpenAiSpeech({ apiKey: 'sk-test', baseUrl: server.baseUrl, model: 'a-model' })
  const spoken = speech.synthesize({ text, language: 'en', voice: 'marin' })
  return { spoken, setup: await server.next(), request: await server.next() }
}

function answer(server: FakeRealtimeServer, transcript: string, status = 'completed') {
  const delta = Buffer.from(samples.buffer).toString('base64')
  server.say({ type: 'response.created', response: {} })
  server.say({ type: 'response.output_audio.delta', item_id: 'a', delta })
  server.say({ type: 'response.output_audio_transcript.done', item_id: 'a', transcript })
  server.say({ type: 'response.done', response: { status } })
}

test('a text is read in the astrologer’s voice by a session without input and tools', async () => {
  const server = await startFakeRealtimeServer()
  const { spoken, setup, request } = await ask(server)
  answer(server, text)
  expect(readWav(await spoken)).toEqual({ samples, sampleRateHz: 24_000 })

  expect(server.headers()).toMatchObject({
    authorization: 'Bearer sk-test',
    url: '/v1/realtime?model=a-model',
  })
  expect(setup).toMatchObject({
    session: { audio: { input: { turn_detection: null }, output: { voice: 'marin' } }, tools: [] },
  })
  expect(request).toMatchObject({
    type: 'response.create',
    response: { tool_choice: 'none', instructions: 'Say exactly: "Your Moon is in ”Cancer” from 12 June."' },
  })
  await server.close()
})

test.each([
  ['reworded', (server: FakeRealtimeServer) => answer(server, 'Your Moon is in Cancer from 13 June.')],
  ['token_limit', (server: FakeRealtimeServer) => answer(server, text, 'incomplete')],
  [
    'insufficient_quota',
    (server: FakeRealtimeServer) => server.say({ type: 'error', error: { code: 'insufficient_quota' } }),
  ],
  ['closed with 1011', (server: FakeRealtimeServer) => server.hangUp(1011)],
])('a reading that ends as %s fails with that code', async (code, end) => {
  const server = await startFakeRealtimeServer()
  const { spoken } = await ask(server)
  end(server)
  await expect(spoken).rejects.toMatchObject({ name: 'SpeechFailed', code })
  await server.close()
})
