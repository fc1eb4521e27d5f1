import { expect, test } from '@jest/globals'
import { NEHRU, natalOf } from '../../jyotish/reference/natal-of.ts'
import { significatorsOf } from './significators.ts'

const weightsOf = (found: ReturnType<typeof significatorsOf>): Record<string, number> =>
  Object.fromEntries(Object.entries(found).map(([graha, { weight }]) => [graha, weight]))

test('Nehru’s chart has for marriage the significators that the rules give by hand', () => {
  // Lagna and Moon in Cancer, so the 7th is Capricorn from both. Its lord Saturn is in Leo, alone. The Moon aspects
  // the 7th. Venus is the karaka. The 2nd is the Sun's. Venus at 7° Libra takes Sagittarius in the navamsha: Jupiter.
  expect(weightsOf(significatorsOf(NEHRU(), 'marriage'))).toEqual({
    saturn: 5,
    moon: 3,
    venus: 3,
    sun: 2,
    jupiter: 2,
  })
})

test('a graha in the house weighs 4, with its lord 3, and a node acts for a lord that weighs 3', () => {
  // Aries rises: the 7th is Libra. Saturn stands in it; its lord Venus is in Gemini with Mercury, whose Virgo Rahu has.
  const natal = natalOf('aries', { saturn: 'libra', venus: 'gemini', mercury: 'gemini', rahu: 'virgo' })
  const found = significatorsOf(natal, 'marriage')
  expect(found.saturn).toMatchObject({ weight: 4, rule: 'period.occupant' })
  expect(found.venus).toMatchObject({ weight: 5, rule: 'period.houseLord' })
  expect(found.mercury).toMatchObject({
    weight: 3,
    rule: 'period.withLord',
    evidence: { en: 'Mercury with Venus, lord of the 7th house' },
  })
  expect(found.rahu).toMatchObject({ weight: 1, rule: 'period.nodeForDispositor' })
})

test('of an area with two houses the first counts more', () => {
  // Aries rises: the 2nd is Taurus with the Moon in it, the 11th Aquarius with Mercury in it.
  const natal = natalOf('aries', { moon: 'taurus', mercury: 'aquarius', saturn: 'cancer', venus: 'leo' })
  const found = significatorsOf(natal, 'money')
  expect([found.moon?.weight, found.mercury?.weight]).toEqual([4, 2])
  expect([found.venus?.weight, found.saturn?.weight]).toEqual([5, 3])
})
