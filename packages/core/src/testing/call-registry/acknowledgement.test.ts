import { expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { createAcknowledgementAudio } from '../../calls/index.ts'
import { SilentSpeech } from '../fakes/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

async function wait() {
  const registries = new RegistriesUnderTest()
  const speech = new SilentSpeech()
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const acknowledgements = createAcknowledgementAudio({ speech, clock: registries.clock, log })
  const session = await registries.place(registries.open({ acknowledgements }))
  await session.input.setLanguage('hi')
  await session.input.askText('When?')
  await registries.pass(1300)
  return { registries, speech, session }
}

test('a caller who waits hears a sentence in the astrologer’s voice and the language of the call', async () => {
  const { registries, speech } = await wait()
  expect(speech.spoken).toMatchObject([{ voice: 'marin', language: 'hi' }])
  expect(registries.audio.length).toBeGreaterThan(5)
  expect(new Set(registries.audio)).toContain('ack_1 60')
})

test('an acknowledgement is measured apart from answers', async () => {
  const { registries } = await wait()
  expect(registries.meter.count('turnAcknowledged')).toBe(1)
  expect(registries.meter.count('turnAnswered')).toBe(0)
})

test('the answer follows after the acknowledgement is cut', async () => {
  const { registries } = await wait()
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: 'a' as ItemId, chunk: new Uint8Array(60 * bytesPerMs) },
  )
  expect(registries.told.at(-1)).toMatchObject(['call:state', { state: 'speaking' }])
  expect(registries.told).toContainEqual(['call:interrupted', expect.objectContaining({ itemId: 'ack_1' })])
  expect(registries.audio.at(-1)).toBe('a 60')
})

test('a voice that cannot speak leaves the wait silent, and the call goes on', async () => {
  const registries = new RegistriesUnderTest()
  const speech = new SilentSpeech()
  speech.failuresLeft = 1
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const acknowledgements = createAcknowledgementAudio({ speech, clock: registries.clock, log })
  const session = await registries.place(registries.open({ acknowledgements }))
  await session.input.askText('When?')
  await registries.pass(1300)
  expect(registries.audio).toEqual([])
  expect(session.hasEnded).toBe(false)
})
