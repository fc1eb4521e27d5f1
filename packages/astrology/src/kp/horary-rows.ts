import type { BodyGraha, Graha } from '../jyotish/grahas.ts'
import { nakshatraLord } from '../jyotish/nakshatras.ts'
import { lordOfSign } from '../jyotish/signs.ts'
import { AstrologyError } from '../errors.ts'
import { partsOf, UNITS_PER_ARCSECOND, UNITS_PER_SIGN, UNITS_PER_STAR } from './lords.ts'

/** One of the 249 parts of the zodiac: a sub, or the share of it on one side of the edge of a sign. */
export type HoraryRow = {
  /** 1 … 249. */
  readonly number: number
  /** Whole arcseconds from the beginning of Aries. */
  readonly startArcseconds: number
  readonly endArcseconds: number
  readonly sign: BodyGraha
  readonly star: Graha
  readonly sub: Graha
}

const STARS = 27

/** The nine subs of a star; one across the edge of a sign is two rows. */
const rowsOfStar = (index: number): Omit<HoraryRow, 'number'>[] => {
  const star = nakshatraLord(index)
  const from = index * UNITS_PER_STAR
  return partsOf(star, UNITS_PER_STAR).flatMap(({ lord, start, end }) => {
    const edge = Math.ceil((from + start + 1) / UNITS_PER_SIGN) * UNITS_PER_SIGN
    const cuts = edge < from + end ? [from + start, edge, from + end] : [from + start, from + end]
    return cuts.slice(1).map((cut, i) => ({
      startArcseconds: (cuts[i] as number) / UNITS_PER_ARCSECOND,
      endArcseconds: cut / UNITS_PER_ARCSECOND,
      sign: lordOfSign(Math.floor((cuts[i] as number) / UNITS_PER_SIGN)),
      star,
      sub: lord,
    }))
  })
}

/** The 249 rows of the KP horary table, in order. */
export const HORARY_ROWS: readonly HoraryRow[] = Array.from({ length: STARS }, (_, star) => rowsOfStar(star))
  .flat()
  .map((row, i) => ({ number: i + 1, ...row }))

/** The row of a number, 1 … 249. Throws AstrologyError `INVALID_REQUEST` for any other. */
export const horaryRow = (number: number): HoraryRow => {
  const row = HORARY_ROWS[number - 1]
  if (row) return row
  throw new AstrologyError('INVALID_REQUEST', `A KP horary number is whole, 1 to 249; ${number} was given.`)
}
