import { modulo } from '../jyotish/arc.ts'
import { YEARS_OF_LORD } from '../jyotish/dashas/vimshottari.ts'
import type { BodyGraha, Graha } from '../jyotish/grahas.ts'
import { nakshatraLord, VIMSHOTTARI_ORDER } from '../jyotish/nakshatras.ts'
import { lordOfSign } from '../jyotish/signs.ts'

/** Whose sign, star, sub and sub-sub a point is in. */
export type KpLords = {
  readonly sign: BodyGraha
  readonly star: Graha
  readonly sub: Graha
  readonly subSub: Graha
}

/** Thirds of an arcsecond: every edge of a sub-sub is a whole number of them. */
const UNITS_PER_DEGREE = 10_800
export const UNITS_PER_ARCSECOND = 3
export const UNITS_PER_SIGN = 30 * UNITS_PER_DEGREE
export const UNITS_PER_STAR = 144_000
const UNITS_PER_CIRCLE = 360 * UNITS_PER_DEGREE
/** A millionth of an arcsecond is forgiven, as in `arc.ts`. */
const NOISE_UNITS = 3e-6

const YEARS_OF_CYCLE = 120

/** One of the nine parts of a star or of a sub, in units from where that begins. */
export type KpPart = { readonly lord: Graha; readonly start: number; readonly end: number }

/** A star of 800′, or a sub, in nine parts by the years of Vimshottari, from the part of its own lord. */
export const partsOf = (lord: Graha, units: number): KpPart[] => {
  const first = VIMSHOTTARI_ORDER.indexOf(lord)
  let start = 0
  return VIMSHOTTARI_ORDER.map((_, i) => {
    const next = VIMSHOTTARI_ORDER[(first + i) % 9] as Graha
    const part = { lord: next, start, end: start + (units * YEARS_OF_LORD[next]) / YEARS_OF_CYCLE }
    start = part.end
    return part
  })
}

const partAt = (lord: Graha, units: number, at: number): KpPart =>
  partsOf(lord, units).find(({ end }) => at < end) as KpPart

/** The lords of a sidereal longitude in degrees, of the KP ayanamsa where KP is read. */
export const kpLordsOf = (longitudeDeg: number): KpLords => {
  const units = modulo(Math.floor(longitudeDeg * UNITS_PER_DEGREE + NOISE_UNITS), UNITS_PER_CIRCLE)
  const star = nakshatraLord(Math.floor(units / UNITS_PER_STAR))
  const inStar = units % UNITS_PER_STAR
  const sub = partAt(star, UNITS_PER_STAR, inStar)
  const subSub = partAt(sub.lord, sub.end - sub.start, inStar - sub.start)
  return { sign: lordOfSign(Math.floor(units / UNITS_PER_SIGN)), star, sub: sub.lord, subSub: subSub.lord }
}
