import { describe, expect, test } from '@jest/globals'
import type { Held } from './hold-turn.ts'
import { judge } from './judge.ts'
import type { Question } from './question.ts'

const question = (expected: Question['expect'], language: Question['language'] = 'en'): Question => ({
  id: 'q',
  language,
  text: 'When will I get married?',
  expect: expected,
})
const asksWhen = question({ tool: 'get_timing', args: { area: 'work_change' }, answered: 'window' })

const verdict = { speak: { en: 'A good time comes', hi: 'अच्छा समय आता है' } }
const when = { speak: { en: 'from March to May 2027', hi: 'मार्च से मई 2027' } }
const held = (answer: object, changes: Partial<Held> = {}, name = 'get_timing', facts = {}): Held => ({
  calls: [{ name, arguments: { area: 'workChange' }, output: { answer, facts } }],
  said: 'A good time comes: from March to May 2027.',
  reason: undefined,
  ...changes,
})

describe('a question of when', () => {
  test('is answered by a verdict that comes first and a time', () => {
    expect(judge(asksWhen, held({ verdict, when }))).toEqual({
      isAnswered: true,
      isRightTool: true,
      isRightArguments: true,
      isRightLanguage: true,
    })
  })

  test('is answered when the span is said to have no window', () => {
    expect(judge(asksWhen, held({ verdict }, {}, 'get_timing', { windows: [] })).isAnswered).toBe(true)
  })

  test.each([
    ['without a time', held({ verdict })],
    ['with the end of the running dasha', held({ verdict, when }, {}, 'get_current_dasha')],
    [
      'with an opening before the verdict',
      held({ verdict, when }, { said: 'You asked about work. A good time comes.' }),
    ],
    ['without a tool', { calls: [], said: 'In March.', reason: undefined }],
  ])('is not answered %s', (_, wrong) => {
    expect(judge(asksWhen, wrong).isAnswered).toBe(false)
  })
})

test('another tool and other arguments are counted', () => {
  const other = held({ verdict, when }, { calls: [{ name: 'get_day', arguments: {}, output: {} }] })
  expect(judge(asksWhen, other)).toMatchObject({ isRightTool: false, isRightArguments: false })
})

test.each([
  ['hi', 'A good time comes.', false],
  ['hi', 'अच्छा समय आता है।', true],
  ['hinglish', 'अच्छा समय आता है।', false],
  ['hinglish', 'Achha samay aata hai, shaadi hogi.', true],
  ['en', 'Achha samay aata hai, shaadi hogi.', false],
] as const)('for a caller who speaks %s, “%s” keeps the language: %s', (language, said, isRightLanguage) => {
  expect(judge(question(asksWhen.expect, language), held({}, { said }))).toMatchObject({ isRightLanguage })
})

describe('what needs no chart', () => {
  const without = (said: string, reason: string): Held => ({ calls: [], said, reason })

  test('asking again is a question back, not words of care', () => {
    const unclear = question({ answered: 'ask-again' })
    expect(judge(unclear, without('Could you say it again?', 'asks-again')).isAnswered).toBe(true)
    expect(judge(unclear, without('I do not know.', 'asks-again')).isAnswered).toBe(false)
    expect(judge(unclear, held({ verdict })).isAnswered).toBe(false)
  })

  test('a person in trouble gets words of care and no tool', () => {
    const delicate = question({ answered: 'person-first' })
    expect(judge(delicate, without('Please call 14416.', 'care')).isAnswered).toBe(true)
    expect(judge(delicate, without('Could you say it again?', 'asks-again')).isAnswered).toBe(false)
    expect(judge(delicate, held({ verdict }))).toMatchObject({ isAnswered: false, isRightTool: false })
  })
})
