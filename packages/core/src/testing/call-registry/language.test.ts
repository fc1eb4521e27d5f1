import { expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { buildAstrologer } from '../builders/index.ts'
import { InMemoryAstrologers } from '../fakes/index.ts'
import { RegistriesUnderTest } from './registry-under-test.ts'

const devanagari = /\p{Script=Devanagari}/u

async function talk(languages: readonly Language[] = ['en', 'hi']) {
  const registries = new RegistriesUnderTest()
  registries.astrologers = new InMemoryAstrologers([buildAstrologer({ languages: [...languages] })])
  const session = await registries.place(registries.open())
  return { registries, session, model: registries.model }
}

test('a change of language reaches the open model session', async () => {
  const { session, model } = await talk()
  await session.input.setLanguage('hi')
  expect(model.sessions[0]!.asked).toContain('configure hi')
})

test('tools follow a change of language', async () => {
  const { registries, session, model } = await talk()
  await session.input.setLanguage('hi')
  await session.input.askText('Show me my chart.')
  const call = { toolCallId: 't', name: 'get_birth_chart', argumentsJson: '{}' }
  model.say({ type: 'response-started' }, { type: 'tool-called', ...call })
  await registries.letRun()
  const cards = registries.told.flatMap(([event, payload]) =>
    event === 'call:card' && payload.kind === 'chart' ? [payload.svg] : [],
  )
  expect(cards).toEqual([expect.stringMatching(devanagari)])
})

test('fixed words and instructions follow a change of language', async () => {
  const { registries, session, model } = await talk()
  await session.input.setLanguage('hi')
  await registries.pass(46_000)
  expect(model.prompts.at(-1)).toMatch(/Speak Hindi[^]*Say exactly: "क्या आप/)
})

test('the next gateway and the stored call have the language of the last change', async () => {
  const { registries, session, model } = await talk()
  await session.input.setLanguage('hi')
  const { session: next } = await registries.resume(registries.open(), session)
  await registries.letRun()
  expect(model.setups.map(({ languages }) => languages)).toEqual([['en'], ['hi']])
  await next.end('caller_hung_up')
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ language: 'hi' })
})

test('a session that was being opened when the language changed is configured', async () => {
  const { registries, session, model } = await talk()
  const opens = Promise.withResolvers<void>()
  model.opens = opens.promise
  model.say({ type: 'closed', code: 1006 })
  await session.input.setLanguage('hi')
  opens.resolve()
  await registries.letRun()
  expect(model.sessions[1]!.asked).toContain('configure hi')
})

test('a language that the astrologer does not speak is refused, and the call goes on in its own', async () => {
  const { session, model } = await talk(['en'])
  await expect(session.input.setLanguage('hi')).rejects.toMatchObject({ code: 'language_unsupported' })
  expect(session.identity.language).toBe('en')
  expect(model.sessions[0]!.asked).not.toContain('configure hi')
})
