import { expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { RegistriesUnderTest } from './registry-under-test.ts'

/** A tone of this level of full scale. */
function tone(level: number, lengthMs: number): Uint8Array {
  const samples = Int16Array.from({ length: lengthMs * 24 }, (_, i) =>
    Math.round(level * Math.SQRT2 * 32_767 * Math.sin(i / 7)),
  )
  return new Uint8Array(samples.buffer)
}

/** A call in which a loud answer of two seconds sounds, and whether its echo reaches the model. */
async function answering() {
  const registries = new RegistriesUnderTest()
  const heard: boolean[] = []
  const observer = {
    name: 'uplink',
    onAudio: (direction: string, pcm: Uint8Array) =>
      void (direction === 'uplink' && heard.push(pcm.some((byte) => byte !== 0))),
  }
  const session = await registries.place(registries.open({ observers: [() => observer] }))
  await session.input.askText('When?')
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-audio', itemId: 'a' as ItemId, chunk: tone(0.2, 2000) },
  )
  await registries.pass(600)
  let seq = 0
  const hearEcho = () => {
    session.input.hearAudio(seq++, tone(0.05, 60).subarray(0, 60 * bytesPerMs))
    return heard.at(-1)
  }
  return { registries, session, hearEcho }
}

test('a caller who changes to the loudspeaker in mid-answer is guarded against its echo, and back', async () => {
  const { session, hearEcho } = await answering()
  expect(hearEcho()).toBe(true)
  await session.input.setRoute(true)
  expect(hearEcho()).toBe(false)
  await session.input.setRoute(false)
  expect(hearEcho()).toBe(true)
})

test('the next gateway knows the route', async () => {
  const { registries, session } = await answering()
  await session.input.setRoute(true)
  await registries.pass(1000)
  const { session: next } = await registries.resume(registries.open(), session)
  expect(next.identity.isSpeakerphone).toBe(true)
})
