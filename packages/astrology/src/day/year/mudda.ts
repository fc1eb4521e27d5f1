import { cyclic } from '../../jyotish/arc.ts'
import type { DashaPeriod } from '../../jyotish/dashas/dasha.ts'
import { elapsedShare } from '../../jyotish/dashas/vimshottari.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import type { Natal } from '../../jyotish/natal.ts'
import { VIMSHOTTARI_ORDER } from '../../jyotish/nakshatras.ts'
import type { Interval } from '../../panchang/limbs.ts'

/** Days of each lord in a year of 360: three for each year of Vimshottari. */
const DAYS: Readonly<Record<Graha, number>> = {
  ketu: 21,
  venus: 60,
  sun: 18,
  moon: 30,
  mars: 21,
  rahu: 54,
  jupiter: 48,
  saturn: 57,
  mercury: 51,
}
const YEAR_DAYS = 360

/**
 * Mudda dasha of a year of life, scaled to its true length. The lord of the natal star moves on by one with each
 * completed year. The first lord has what was left of the star at birth, and the rest at the end of the year.
 */
export const muddaDasha = (natal: Natal, age: number, { startMs, endMs }: Interval): DashaPeriod<Graha>[] => {
  const { nakshatraIndex, longitudeDeg } = natal.grahas.moon
  const first = nakshatraIndex + age
  const lordAt = (nth: number): Graha => cyclic(VIMSHOTTARI_ORDER, first + nth)
  const passedDays = elapsedShare(longitudeDeg, nakshatraIndex) * DAYS[lordAt(0)]
  const at = (day: number): number => Math.round(startMs + ((endMs - startMs) * day) / YEAR_DAYS)
  const lengths = [
    DAYS[lordAt(0)] - passedDays,
    ...Array.from({ length: 8 }, (_, i) => DAYS[lordAt(i + 1)]),
    passedDays,
  ]
  let day = 0
  return lengths
    .map((length, nth) => {
      const from = day
      day += length
      return { lord: lordAt(nth), level: 1, startUtcMs: at(from), endUtcMs: at(day) }
    })
    .filter(({ startUtcMs, endUtcMs }) => endUtcMs > startUtcMs)
}
