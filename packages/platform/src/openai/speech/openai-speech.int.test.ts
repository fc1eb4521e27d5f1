import { expect, test } from '@jest/globals'
import { readWav } from '@astrovoice/core'
import { startFarEnd, type FarEnd } from '../realtime/far-end.ts'
import { createOpenAiSpeech } from './openai-speech.ts'

const text = 'Your Moon is in "Cancer" from 12 June.'
const samples = Int16Array.from({ length: 2_400 }, (_, i) => i)

/** Asks for the text; the far end has the setup and the request when it answers. */
async function ask(farEnd: FarEnd) {
  const speech = createOpenAiSpeech({ apiKey: 'sk-test', baseUrl: farEnd.baseUrl, model: 'a-model' })
  const spoken = speech.synthesize({ text, language: 'en', voice: 'marin' })
  return { spoken, setup: await farEnd.next(), request: await farEnd.next() }
}

function answer(farEnd: FarEnd, transcript: string, status = 'completed') {
  const delta = Buffer.from(samples.buffer).toString('base64')
  farEnd.say({ type: 'response.created', response: {} })
  farEnd.say({ type: 'response.output_audio.delta', item_id: 'a', delta })
  farEnd.say({ type: 'response.output_audio_transcript.done', item_id: 'a', transcript })
  farEnd.say({ type: 'response.done', response: { status } })
}

test('a text is read in the astrologer’s voice by a session that hears nothing and has no tools', async () => {
  const farEnd = await startFarEnd()
  const { spoken, setup, request } = await ask(farEnd)
  answer(farEnd, text)
  expect(readWav(await spoken)).toEqual({ samples, sampleRateHz: 24_000 })

  expect(farEnd.headers()).toMatchObject({
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
  await farEnd.close()
})

test.each([
  ['reworded', (farEnd: FarEnd) => answer(farEnd, 'Your Moon is in Cancer from 13 June.')],
  ['incomplete', (farEnd: FarEnd) => answer(farEnd, text, 'incomplete')],
  [
    'insufficient_quota',
    (farEnd: FarEnd) => farEnd.say({ type: 'error', error: { code: 'insufficient_quota' } }),
  ],
  ['closed with 1011', (farEnd: FarEnd) => farEnd.hangUp(1011)],
])('a reading that ends as %s fails with that code', async (code, end) => {
  const farEnd = await startFarEnd()
  const { spoken } = await ask(farEnd)
  end(farEnd)
  await expect(spoken).rejects.toMatchObject({ name: 'SpeechFailed', code })
  await farEnd.close()
})
