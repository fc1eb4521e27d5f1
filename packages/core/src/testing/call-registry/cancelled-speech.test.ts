import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { RegistriesUnderTest, speakInto } from './registry-under-test.ts'

async function hold() {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open(), { turnTaking: 'push-to-talk' })
  speakInto(session, 0, 49)
  return { registries, session, asked: registries.model.sessions[0]!.asked }
}

test('speech that was held and cancelled is not committed with the next question', async () => {
  const { session, asked } = await hold()
  session.input.cancelSpeech()
  expect(asked.at(-1)).toBe('clearAudio')
  await expect(session.input.commit()).rejects.toMatchObject({ code: 'audio_empty' })
  speakInto(session, 50, 59)
  await session.input.commit()
  expect(asked.slice(-2)).toEqual(['clearAudio', 'commitAudio'])
})

test('speech that was held and not released is cleared before a typed question', async () => {
  const { session, asked } = await hold()
  await session.input.askText('When?')
  expect(asked.indexOf('clearAudio')).toBeGreaterThanOrEqual(0)
  expect(asked.indexOf('clearAudio')).toBeLessThan(asked.indexOf('requestResponse'))
})

test('speech that was cancelled does not reach the next session either', async () => {
  const { registries, session } = await hold()
  session.input.cancelSpeech()
  speakInto(session, 50, 52)
  registries.model.say({ type: 'closed', code: 1006 })
  await registries.letRun()
  expect(registries.model.sessions[1]?.heard).toEqual([50, 51, 52])
})

test('a question that is committed is not cancelled', async () => {
  const { registries, session, asked } = await hold()
  await session.input.commit()
  session.input.cancelSpeech()
  expect(asked).not.toContain('clearAudio')
  registries.model.say({ type: 'question-committed', itemId: 'q' as ItemId })
  expect(asked).toContain('requestResponse')
})

test('in automatic turn taking there is nothing to cancel', async () => {
  const registries = new RegistriesUnderTest()
  const session = await registries.place(registries.open())
  expect(() => session.input.cancelSpeech()).toThrow(expect.objectContaining({ code: 'event_invalid' }))
})
