import { expect, test } from '@jest/globals'
import {
  GRAHA_LABELS,
  GRAHAS,
  judgeYogas,
  NAKSHATRA_LABELS,
  NAKSHATRAS,
  SIGN_LABELS,
  SIGNS,
} from '@astrovoice/astrology'
import { buildBirthProfile } from '../../testing/index.ts'
import { readBirth } from '../birth-reading.ts'
import { findByName, houseNamed } from './find-name.ts'

test.each([
  ['Shani', 'saturn'],
  ['शनि', 'saturn'],
  ['BUDH', 'mercury'],
  ['Rahu', 'rahu'],
])('the planet %s is found', (name, graha) => {
  expect(findByName(name, GRAHA_LABELS, GRAHAS)).toBe(graha)
})

test.each([
  ['LEO', 'leo'],
  ['singh', 'leo'],
  ['सिंह', 'leo'],
  ['Vrishchik', 'scorpio'],
])('the sign %s is found', (name, sign) => {
  expect(findByName(name, SIGN_LABELS, SIGNS)).toBe(sign)
})

test('a name finds nothing else than itself: no two names of a kind are spelt alike', () => {
  const yogas = judgeYogas(readBirth(buildBirthProfile()).natal)
  const yogaLabels = Object.fromEntries(yogas.map(({ id, labels }) => [id, labels]))
  const found = [
    ...GRAHAS.map((id) => [id, findByName(id, GRAHA_LABELS, GRAHAS)]),
    ...SIGNS.map((id) => [id, findByName(SIGN_LABELS[id].hinglish, SIGN_LABELS, SIGNS)]),
    ...NAKSHATRAS.map((id) => [id, findByName(NAKSHATRA_LABELS[id].en, NAKSHATRA_LABELS, NAKSHATRAS)]),
    ...yogas.map(({ id }) => [id, findByName(id, yogaLabels, Object.keys(yogaLabels))]),
  ]
  expect(found.filter(([id, got]) => id !== got)).toEqual([])
})

test.each([
  ['7', 7],
  ['7th house', 7],
  ['Twelfth', 12],
  ['13', undefined],
  ['kitchen', undefined],
])('the house %s is %s', (name, house) => {
  expect(houseNamed(name)).toBe(house)
})
