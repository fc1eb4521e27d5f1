import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import {
  createSafetyGate,
  lineTo,
  watchSafety,
  type Finding,
  type SafetyMet,
  type Side,
  type Theme,
} from '../../safety/index.ts'
import { frame, RegistriesUnderTest } from './registry-under-test.ts'

const id = (name: string) => name as ItemId

/** Rules that find what a table names. */
function rulesOf(table: Readonly<Record<string, Theme>>) {
  const met: SafetyMet[] = []
  const read = (text: string, _side: Side): readonly Finding[] =>
    Object.entries(table).flatMap(([words, theme]) =>
      text.includes(words) ? [{ theme, by: 'phrase' as const }] : [],
    )
  const deps = {
    read,
    meter: { safetyMet: (each: SafetyMet) => void met.push(each) },
    counts: { add: async () => {} },
  }
  return { met, deps }
}

async function open(table: Readonly<Record<string, Theme>>) {
  const registries = new RegistriesUnderTest()
  const { met, deps } = rulesOf(table)
  const session = await registries.place(
    registries.open({ observers: [watchSafety(deps)], speechGate: createSafetyGate(deps) }),
  )
  const cards = () => registries.told.filter(([name]) => name === 'call:card').map(([, card]) => card)
  return { registries, session, met, cards }
}

test('a cry for help stops the answer: the line of the rule is said, and the caller gets numbers to tap', async () => {
  const { registries, session, met, cards } = await open({ 'want to die': 'self_harm' })
  await session.input.askText('I want to die')
  registries.model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'cancelled' })
  expect(registries.model.prompts.at(-1)).toContain(lineTo('self_harm', 'en'))
  expect(cards()).toMatchObject([{ kind: 'help', isDiscreet: false }])
  expect(cards()[0]).toHaveProperty('numbers.0.number', '14416')
  expect(met).toEqual([{ theme: 'self_harm', side: 'caller', act: 'help' }])
})

test('after a cry for help no more of the call is charged', async () => {
  const { registries, session } = await open({ 'want to die': 'self_harm' })
  await registries.pass(10_000)
  await session.input.askText('I want to die')
  await registries.pass(60_000, 1000)
  await session.end('caller_hung_up')
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ durationMs: 10_000 })
})

test('words that a rule declines get its line and no card, and the call is charged on', async () => {
  const { registries, session, cards, met } = await open({ 'boy or girl': 'fetal_sex' })
  await session.input.askText('Is it a boy or girl?')
  registries.model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'cancelled' })
  expect(registries.model.prompts.at(-1)).toContain(lineTo('fetal_sex', 'en'))
  expect(cards()).toEqual([])
  expect(met).toEqual([{ theme: 'fetal_sex', side: 'caller', act: 'decline' }])
})

test('a spoken question is read once, when its words are final', async () => {
  const { registries, met } = await open({ 'want to die': 'self_harm' })
  registries.model.say(
    { type: 'speech-started' },
    { type: 'speech-stopped', endMs: 500 },
    { type: 'question-committed', itemId: id('q') },
    { type: 'question-transcribed', itemId: id('q'), text: 'I want to die', isFinal: false },
  )
  expect(met).toEqual([])
  const whole = {
    type: 'question-transcribed',
    itemId: id('q'),
    text: 'I want to die',
    isFinal: true,
  } as const
  registries.model.say(whole, whole)
  expect(met).toHaveLength(1)
})

test('abuse is answered calmly twice, and ends the call at the third time', async () => {
  const { registries, session, met } = await open({ idiot: 'abuse' })
  for (const text of ['You idiot', 'You idiot!', 'idiot']) {
    await session.input.askText(text)
    registries.model.say({ type: 'response-started' }, { type: 'response-finished', outcome: 'cancelled' })
  }
  expect(met.map(({ act }) => act)).toEqual(['bound', 'bound', 'end'])
  await registries.pass(30_000, 1000)
  expect(session.hasEnded).toBe(true)
  expect(await registries.findStored(session.identity.callId)).toMatchObject({ reason: 'conduct' })
})

test('what no astrologer may say is replaced', async () => {
  const { registries, session, met } = await open({ 'will die': 'death_timing' })
  await session.input.askText('How is my father?')
  registries.model.say(
    { type: 'response-started' },
    { type: 'answer-transcribed', itemId: id('a'), delta: 'He will die in May. Then' },
    { type: 'answer-audio', itemId: id('a'), chunk: frame(60) },
    { type: 'response-finished', outcome: 'cancelled' },
  )
  expect(registries.audio).toEqual([])
  expect(registries.model.prompts.at(-1)).toContain('no chart can tell how long a life lasts')
  expect(met).toEqual([{ theme: 'death_timing', side: 'astrologer', act: 'replace' }])
})

test('the lines of the rules themselves are spoken', async () => {
  const { deps } = rulesOf({ 'no chart can tell': 'death_timing' })
  const text =
    'I do not speak about death or the length of a life; no chart can tell it, and it would only frighten.'
  expect(createSafetyGate(deps).check({ text, language: 'en' })).toEqual({ act: 'speak' })
})
