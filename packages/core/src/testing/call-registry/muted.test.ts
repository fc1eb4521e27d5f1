import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import type { CallObserver } from '../../calls/index.ts'
import { RegistriesUnderTest, speakInto } from './registry-under-test.ts'

/** A call in the middle of a word, and the length of silence that the model has heard since. */
async function inMidWord() {
  const registries = new RegistriesUnderTest()
  let silenceMs = 0
  const observer: CallObserver = {
    name: 'silence',
    onAudio(direction, frame) {
      if (direction === 'uplink' && frame.every((byte) => byte === 0)) silenceMs += frame.byteLength / 48
    },
  }
  const session = await registries.place(registries.open({ observers: [() => observer] }))
  speakInto(session, 1, 10)
  registries.model.say({ type: 'speech-started' })
  return { registries, session, silence: () => silenceMs, asked: registries.model.sessions[0]!.asked }
}

test('a typed question is answered when the caller mutes in mid-word', async () => {
  const { registries, session, silence, asked } = await inMidWord()
  session.input.mute('caller')
  expect(silence()).toBeGreaterThan(500)
  void session.input.askText('When?')
  // As a model does on that much silence.
  registries.model.say(
    { type: 'speech-stopped', endMs: 600 },
    { type: 'question-committed', itemId: 'q' as ItemId },
  )
  expect(asked).toContain('requestResponse')
})

test('frames that just stop in mid-word are followed by silence', async () => {
  const { registries, silence } = await inMidWord()
  await registries.pass(2900, 100)
  expect(silence()).toBe(0)
  await registries.pass(200, 100)
  expect(silence()).toBeGreaterThan(500)
})

test('no silence is sent for a caller without a socket: the rest of the word comes after a resume', async () => {
  const { registries, session, silence } = await inMidWord()
  session.leave(registries.connection)
  await registries.pass(5000, 500)
  expect(silence()).toBe(0)
})

test('no silence is sent for a call that has ended or moved', async () => {
  const { registries, session, silence } = await inMidWord()
  await session.end('caller_hung_up')
  await registries.pass(5000, 500)
  expect(silence()).toBe(0)
})
