import { expect, test } from '@jest/globals'
import { GRAHAS, NAKSHATRAS, SIGNS, VARGAS, YOGA_RULES } from '../jyotish/index.ts'
import { POINTS } from '../western/index.ts'
import { labelOf, VOCABULARIES } from './vocabulary.ts'

test('every word is in Devanagari for Hindi, and in Latin letters for English and Hinglish', () => {
  for (const [id, { en, hi, hinglish }] of VOCABULARIES.flatMap((words) => Object.entries(words))) {
    expect(`${id}: ${hi}`).toMatch(/: [\u0900-\u097f](?:[^A-Za-z]*)$/)
    for (const latin of [en, hinglish]) expect(latin).toMatch(/^[^\u0900-\u097f]*[A-Za-z][^\u0900-\u097f]*$/)
  }
})

test('every graha, sign, nakshatra, varga, yoga and point has its word', () => {
  const ids = [...GRAHAS, ...SIGNS, ...NAKSHATRAS, ...VARGAS, ...POINTS, ...YOGA_RULES.map(({ id }) => id)]
  expect(ids.filter((id) => labelOf(id) === undefined)).toEqual([])
})

test('what is no id has no word', () => {
  for (const text of ['', 'constructor', '__proto__', 'Aries']) expect(labelOf(text)).toBeUndefined()
})
