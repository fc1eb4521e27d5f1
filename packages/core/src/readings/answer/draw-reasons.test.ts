import { describe, expect, test } from '@jest/globals'
import { defineRules, read } from '@astrovoice/astrology/rules'
import { AnswerCard, Language } from '@astrovoice/contracts'
import { sentence, type Answer } from './answer.ts'
import type { Claim } from './claim.ts'
import { drawReasons } from './draw-reasons.ts'
import { readReasons } from './read-reasons.ts'

const rules = defineRules('reasons-test', {
  lord: { tradition: 'parashari', weight: 5, source: read('example.org/houses', 'Text 7') },
})
const claims: readonly Claim[] = [
  {
    id: 'lord.venus',
    rule: rules.lord.id,
    evidence: { en: 'Venus rules it.', hi: 'शुक्र स्वामी है।', hinglish: 'Shukra swami hai.' },
    // 1 March 2027, 00:30 in India.
    figures: { atUtcMs: Date.UTC(2027, 1, 28, 19), longitudeDeg: 12.3456, points: 2, sign: 'libra' },
  },
  {
    id: 'practice',
    rule: 'nowhere.known',
    evidence: { en: 'So it is done.', hi: 'ऐसा होता है।', hinglish: 'Aisa hota hai.' },
    figures: {},
  },
]
const answer: Answer = {
  verdict: sentence({ en: 'Yes.', hi: 'हाँ।', hinglish: 'Haan.' }, ['lord.venus']),
  action: sentence({ en: 'Wait.', hi: 'रुकिए।', hinglish: 'Rukiye.' }),
}
const draw = (language: Language) => drawReasons({ answer, claims, language, zone: 'Asia/Kolkata' })

describe('the reasons of an answer', () => {
  test.each(Language.options)('keep their contract and their script in %s', (language) => {
    const card = draw(language)
    expect(AnswerCard.parse(card)).toEqual(card)
    expect(/[\u0900-\u097f]/.test(JSON.stringify(card))).toBe(language === 'hi')
  })

  test('name each sentence that the answer has, with its claims, verdict first', () => {
    expect(draw('en')?.sentences).toEqual([
      { part: 'verdict', text: 'Yes.', claims: ['lord.venus'] },
      { part: 'action', text: 'Wait.', claims: [] },
    ])
  })

  test('give the source of a rule, and call a rule that is not known unverified', () => {
    expect(draw('en')?.claims.map(({ rule }) => rule)).toEqual([
      {
        id: 'reasons-test.lord',
        tradition: 'parashari',
        source: { kind: 'read', url: 'https://example.org/houses', verse: 'Text 7' },
      },
      { id: 'nowhere.known', tradition: 'project', source: { kind: 'unverified' } },
    ])
  })

  test('say figures with their units, and moments by the clock of the place', () => {
    expect(draw('en')?.claims[0]?.figures).toEqual([
      { label: 'At', value: expect.stringMatching(/^1 Mar 2027, 12:30.am$/) },
      { label: 'Longitude', value: '12.35°' },
      { label: 'Points', value: '2' },
      { label: 'Sign', value: 'Libra' },
    ])
  })

  test('are read from a stored output, and not from one that has no answer', () => {
    const stored: unknown = JSON.parse(
      JSON.stringify({ answer, claims, timeZone: 'Asia/Kolkata', facts: {} }),
    )
    expect(readReasons(stored, 'hinglish')).toEqual(draw('hinglish'))
    expect(readReasons({ speak: answer.verdict.speak, facts: {} }, 'en')).toBeNull()
  })

  test('are none for an answer that rests on nothing computed', () => {
    expect(drawReasons({ answer, claims: [], language: 'en', zone: 'Asia/Kolkata' })).toBeNull()
  })
})
