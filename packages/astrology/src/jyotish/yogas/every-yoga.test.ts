import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forEachGraha, SEVEN_GRAHAS } from '../grahas.ts'
import { type Natal, readNatal } from '../natal.ts'
import { natalOf } from '../reference/natal-of.ts'
import { signAt } from '../signs.ts'
import { judgeYogas, YOGA_RULES } from './index.ts'

const formedIn = (natal: Natal): string[] =>
  judgeYogas(natal)
    .filter(({ formed }) => formed)
    .map(({ id }) => id)

const run = (from: number): number[] => Array.from({ length: 7 }, (_, i) => ((from + i - 1) % 12) + 1)

/** The houses the seven grahas fill in each shape: BPHS 35.9-15. */
const SHAPES: Readonly<Record<string, readonly number[]>> = {
  gada: [1, 4],
  'shakata-nabhasa': [1, 7],
  vihaga: [4, 10],
  shringataka: [1, 5, 9],
  hala: [2, 6, 10],
  kamala: [1, 4, 7, 10],
  vapi: [2, 5, 8, 11],
  yupa: [1, 2, 3, 4],
  ishu: [4, 5, 6, 7],
  shakti: [7, 8, 9, 10],
  danda: [10, 11, 12, 1],
  nauka: run(1),
  koota: run(4),
  chhatra: run(7),
  chapa: run(10),
  'ardha-chandra': run(2),
  chakra: [1, 3, 5, 7, 9, 11],
  samudra: [2, 4, 6, 8, 10, 12],
}
const SANKHYA = ['gola', 'yuga', 'shoola', 'kedara', 'pasha', 'dama', 'veena']

/** The seven by turns in some houses of an Aries lagna; the nodes in the eighth and second. */
const filling = (houses: readonly number[]): Natal =>
  natalOf('aries', {
    ...Object.fromEntries(
      SEVEN_GRAHAS.map((graha, i) => [graha, signAt((houses[i % houses.length] as number) - 1)]),
    ),
    rahu: 'scorpio',
    ketu: 'taurus',
  })

describe('nabhasa yogas by their shapes', () => {
  test.each(Object.entries(SHAPES))(
    '%s fills houses %j, and no sankhya yoga holds beside it',
    (id, houses) => {
      const formed = formedIn(filling(houses))
      expect(formed).toContain(id)
      expect(formed.filter((other) => SANKHYA.includes(other))).toEqual([])
    },
  )

  test('all in movable, fixed or dual signs make Rajju, Musala and Nala (BPHS 35.7)', () => {
    const inSigns = (...signs: number[]) => formedIn(filling(signs.map((sign) => sign + 1)))
    expect(inSigns(0, 3, 6)).toContain('rajju')
    expect(inSigns(1, 4, 7)).toContain('musala')
    expect(inSigns(2, 5, 8)).toContain('nala')
  })

  test('one sign makes Gola, two neighbours Yuga (BPHS 35.16-17)', () => {
    expect(formedIn(filling([3]))).toContain('gola')
    expect(formedIn(filling([2, 3]))).toContain('yuga')
  })

  test('the benefics in three kendras make Mala, the malefics Sarpa (BPHS 35.8)', () => {
    const elsewhere = { sun: 'taurus', mars: 'taurus', saturn: 'gemini', moon: 'leo' } as const
    const mala = natalOf('aries', { ...elsewhere, mercury: 'aries', jupiter: 'cancer', venus: 'libra' })
    expect(formedIn(mala)).toContain('mala')
    const benefics = { mercury: 'taurus', jupiter: 'taurus', venus: 'gemini', moon: 'leo' } as const
    const sarpa = natalOf('aries', { ...benefics, sun: 'aries', mars: 'cancer', saturn: 'libra' })
    expect(formedIn(sarpa)).toContain('sarpa')
    expect(formedIn(sarpa)).not.toContain('mala')
  })
})

const anyChart = fc
  .array(fc.noBias(fc.integer({ min: 0, max: 359 })), { minLength: 10, maxLength: 10 })
  .map((degrees) => {
    let next = 0
    return readNatal({
      longitudeDeg: forEachGraha(() => degrees[next++] as number),
      ascendantDeg: degrees[9] as number,
      speedDegPerDay: forEachGraha(() => 1),
    })
  })

test('what is formed has its evidence, what is cancelled its reason, and nothing is present without being formed', () => {
  fc.assert(
    fc.property(anyChart, (natal) => {
      for (const { formed, present, evidence, cancelledBy } of judgeYogas(natal)) {
        expect(evidence.length > 0).toBe(formed)
        expect(present).toBe(formed && cancelledBy === undefined)
        expect(cancelledBy?.length).not.toBe(0)
      }
    }),
  )
})

test('no rule is dead: each is formed by a shape or by one of four thousand charts', () => {
  const seen = new Set(Object.values(SHAPES).flatMap((houses) => formedIn(filling(houses))))
  for (const natal of fc.sample(anyChart, { numRuns: 4000, seed: 1 })) {
    for (const id of formedIn(natal)) seen.add(id)
  }
  const byHand = ['mala', 'sarpa', 'rajju', 'musala', 'nala', 'gola', 'yuga']
  expect(YOGA_RULES.map(({ id }) => id).filter((id) => !seen.has(id) && !byHand.includes(id))).toEqual([])
})
