import { degreesBetween } from '../ephemeris/angle.ts'
import { apparentPosition } from '../sky/apparent-position.ts'
import type { Position } from '../sky/apparent-position.ts'
import { momentAtTt } from '../sky/moment.ts'
import { sunMoonLongitudes } from '../sky/sun-moon.ts'
import { crossings, refineCrossing } from './search.ts'

export type SunAndMoon = { readonly sun: Position; readonly moon: Position }

export function sunAndMoon(jdTt: number): SunAndMoon {
  const moment = momentAtTt(jdTt)
  return { sun: apparentPosition('sun', moment), moon: apparentPosition('moon', moment) }
}

/** The Julian days (TT) in [from, to) on which the Moon is `elongationDeg` ahead of the Sun: 0 new, 180 full. */
export function* syzygies(elongationDeg: number, from: number, to: number): Generator<number> {
  const signal = (jd: number): number => {
    const { sunDeg, moonDeg } = sunMoonLongitudes(jd)
    return degreesBetween(elongationDeg, moonDeg - sunDeg)
  }
  yield* crossings(signal, from, to, 5)
}

/** The Julian day at which `distance` is least, given one within a quarter of a day. */
export function minNear(distance: (jd: number) => number, near: number): number {
  const step = 1 / 144
  const slope = (jd: number): number => distance(jd + step) ** 2 - distance(jd - step) ** 2
  return refineCrossing(slope, near - 0.25, near + 0.25)
}
