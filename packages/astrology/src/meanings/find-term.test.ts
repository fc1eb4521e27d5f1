import { expect, test } from '@jest/globals'
import { findTerm, TERMS } from './index.ts'

test.each([
  ['Saade Sati', 'sade-sati'],
  ['sadhe-sati', 'sade-sati'],
  ['साढ़े साती', 'sade-sati'],
  ['Mangal Dosh', 'manglik'],
  ['Kundali', 'kundli'],
  ['D9', 'navamsa'],
  ['Rahu Kaal', 'rahu-kaal'],
  ['राहु काल', 'rahu-kaal'],
  ['guna milan', 'gun-milan'],
  ['ascendant', 'lagna'],
  ['Raashi', 'rashi'],
  ['sadhesati', 'sade-sati'],
  ['grah', 'graha'],
  ['raj yoga', 'raja-yoga'],
  ['Bhaav', 'bhava'],
])('%s is the term %s', (name, term) => expect(findTerm(name)).toBe(term))

test('every term is found by its own id', () => {
  expect(TERMS.map(findTerm)).toEqual([...TERMS])
})

test.each(['', 'cricket', 'constructor', '__proto__'])('“%s” is no term', (name) => {
  expect(findTerm(name)).toBeUndefined()
})
