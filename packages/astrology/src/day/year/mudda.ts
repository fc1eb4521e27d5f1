import { cyclic } from '../../jyotish/arc.ts'
import type { DashaPeriod } from '../../jyotish/dashas/dasha.ts'
import { elapsedShare, YEARS_OF_LORD } from '../../jyotish/dashas/vimshottari.ts'
import type { Graha } from '../../jyotish/grahas.ts'
import type { Natal } from '../../jyotish/natal.ts'
import { VIMSHOTTARI_ORDER } from '../../jyotish/nakshatras.ts'
import type { Interval } from '../../panchang/limbs.ts'

/** Days in a year of 360: three for each year of Vimshottari. */
const daysOf = (lord: Graha): number => 3 * YEARS_OF_LORD[lord]
const YEAR_DAYS = 360

/**
 * Mudda dasha of a year of life, scaled to its true length. The lord of the natal star moves on by one with each
 * completed year. The first lord has what was left of the star at birth, and the rest at the end of the year.
 */
export const muddaDasha = (natal: Natal, age: number, { startMs, endMs }: Interval): DashaPeriod<Graha>[] => {
  const { nakshatraIndex, longitudeDeg } = natal.grahas.moon
  const first = nakshatraIndex + age
  const lordAt = (nth: number): Graha => cyclic(VIMSHOTTARI_ORDER, first + nth)
  const passedDays = elapsedShare(longitudeDeg, nakshatraIndex) * daysOf(lordAt(0))
  const at = (day: number): number => Math.round(startMs + ((endMs - startMs) * day) / YEAR_DAYS)
  const lengths = [
    daysOf(lordAt(0)) - passedDays,
    ...Array.from({ length: 8 }, (_, i) => daysOf(lordAt(i + 1))),
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
