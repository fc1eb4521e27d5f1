import { computePanchang, defaultConventions } from '../panchang/compute-panchang.ts'
import { type DayLimbs, dayLimbs } from '../panchang/day-limbs/day-limbs.ts'
import { skyOfDays, type SkyOfDays } from '../panchang/interpolated-sky.ts'
import type { Interval } from '../panchang/limbs.ts'
import type { Panchang, PanchangRequest } from '../panchang/panchang.ts'
import { type MoonStep, moonStepsWithin } from './moon-spans.ts'
import { type Stretches, stretchesOf } from './stretches.ts'

/** A day at a place, sunrise to sunrise, as it is for everybody there. It is most of the work of a day that is read. */
export type AlmanacDay = {
  readonly panchang: Panchang
  readonly limbs: DayLimbs
  readonly stretches: Stretches
  readonly moon: readonly MoonStep[]
  readonly sky: SkyOfDays
}

/** Computes a civil date at a place. Throws as `computePanchang`. A sky that is kept for several days saves time. */
export const readAlmanacDay = (where: PanchangRequest, keptSky?: SkyOfDays): AlmanacDay => {
  const sky = keptSky ?? skyOfDays(where.conventions?.ayanamsa ?? defaultConventions.ayanamsa)
  const panchang = computePanchang(where, sky)
  const limbs = dayLimbs(panchang, sky)
  return {
    panchang,
    limbs,
    stretches: stretchesOf(panchang, limbs),
    moon: moonStepsWithin(sky, dayOf(panchang)),
    sky,
  }
}

const dayOf = ({ sunriseMs, nextSunriseMs }: Panchang): Interval => ({
  startMs: sunriseMs,
  endMs: nextSunriseMs,
})
