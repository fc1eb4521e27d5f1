import { describe, expect, test } from '@jest/globals'
import type { Language } from '@astrovoice/contracts'
import { holdTurn } from './hold-turn.ts'

const questions: readonly [Language, string, string, RegExp][] = [
  [
    'en',
    'Should I marry Rahul? He was born on 3 March 1989 at 7 in the morning in Nagpur',
    'Nagpur',
    /^The charts .* of 36 gunas match/,
  ],
  [
    'hi',
    'क्या मुझे राहुल से शादी करनी चाहिए? उसका जन्म 3 मार्च 1989 को सुबह 7 बजे नागपुर में हुआ',
    'नागपुर',
    /^कुंडलियाँ .* 36 में से .* गुण मिलते हैं/,
  ],
  [
    'hinglish',
    'kya mujhe Rahul se shaadi karni chahiye? Uska janm 3 March 1989 ko subah 7 baje Nagpur mein hua',
    'Nagpur',
    /^Kundliyan .* 36 mein se .* gun milte hain/,
  ],
]

describe('a marriage with somebody whose birth the caller tells', () => {
  test.each(questions)(
    'in %s, “%s” is read back, confirmed and answered',
    async (language, text, place, said) => {
      const held = await holdTurn({ id: 'second-person', language, text, expect: { answered: 'verdict' } })
      expect(held.readBack).toMatch(/(right|सही है|sahi hai)\?$/)
      expect(held.readBack).toContain('1989')
      expect(held.calls.map(({ name, arguments: args }) => [name, args])).toEqual([
        [
          'match_charts',
          { with: expect.objectContaining({ date: '1989-03-03', time: '07:00', place }), confirmed: true },
        ],
      ])
      expect(held.said).toMatch(said)
    },
  )
})

test.each([
  ['en', 'Match my chart with Rahul, born on 5 May 1990 at 10 am in Bilaspur', 'HP', 'Himachal Pradesh'],
  [
    'en',
    'Match my chart with Rahul, born on 5 May 1990 at 10 am in Bilaspur',
    'Chhattisgarh',
    'Chhattisgarh',
  ],
  [
    'hinglish',
    'Rahul se kundli mila do, 5 May 1990, subah 10 baje, Bilaspur mein janm',
    'Himachal wala',
    'Himachal Pradesh',
  ],
] as const)('in %s, “%s” is asked back for the state: “%s”', async (language, text, reply, region) => {
  const question = { id: 'which-town', language, text, expect: { answered: 'verdict' as const } }
  const held = await holdTurn(question, [reply])
  expect(held.readBack).toContain(`Bilaspur, ${region}`)
  expect(held.calls.map(({ name }) => name)).toEqual(['match_charts'])
})

test('a name that no profile has is asked for, with the question open', async () => {
  const text = 'Are Priya and I compatible?'
  const held = await holdTurn({ id: 'nobody', language: 'en', text, expect: { answered: 'ask-again' } })
  expect(held).toMatchObject({ calls: [], reason: 'asks-again', said: expect.stringMatching(/Priya.*\?$/) })
})
