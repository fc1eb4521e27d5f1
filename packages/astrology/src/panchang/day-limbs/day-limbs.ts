import { skyOfDays, type SkyOfDays } from '../interpolated-sky.ts'
import type { Interval } from '../limbs.ts'
import type { Limb, Panchang } from '../panchang.ts'
import { type Anandadi, anandadisWithin } from './anandadi.ts'
import { type Bhadra, bhadrasOf } from './bhadra.ts'
import { type DishaShool, dishaShoolOf } from './disha-shool.ts'
import { durMuhurtasOf } from './dur-muhurta.ts'
import { type Gowri, gowrisOf, nallaNeramOf } from './gowri.ts'
import { amritaSiddhiWithin, sarvarthaSiddhiWithin } from './siddhi-yogas.ts'
import { amritaKaalOf, type StarPeriod, varjyaOf } from './star-periods.ts'
import { gandaMulasOf, panchakWithin } from './star-spans.ts'

/**
 * What almanacs add to the five limbs. Moments in UTC milliseconds. Periods of a star or a karana that overlap the day
 * are whole; the others lie within it. `DAY_LIMB_RULES` has the rule of each, by the same name.
 */
export type DayLimbs = {
  readonly varjya: readonly StarPeriod[]
  readonly amritaKaal: readonly StarPeriod[]
  readonly durMuhurta: readonly Interval[]
  readonly bhadra: readonly Bhadra[]
  readonly panchak: Interval | null
  readonly gandaMula: readonly Limb[]
  readonly anandadi: readonly Anandadi[]
  readonly amritaSiddhi: readonly Interval[]
  readonly sarvarthaSiddhi: readonly Interval[]
  readonly gowri: readonly Gowri[]
  readonly nallaNeram: readonly Interval[]
  readonly dishaShool: DishaShool
}

/** The further limbs of a day, sunrise to sunrise. A sky that is kept for several days saves time. */
export const dayLimbs = (
  panchang: Panchang,
  sky: SkyOfDays = skyOfDays(panchang.conventions.ayanamsa),
): DayLimbs => {
  const { vara, nakshatras, karanas, periods, sunriseMs, nextSunriseMs } = panchang
  const day = { startMs: sunriseMs, endMs: nextSunriseMs }
  const overlaps = ({ startMs, endMs }: Interval) => startMs < day.endMs && endMs > day.startMs
  const gowri = gowrisOf(panchang, vara.index, periods.rahuKaal)
  return {
    varjya: varjyaOf(nakshatras).filter(overlaps),
    amritaKaal: amritaKaalOf(nakshatras).filter(overlaps),
    durMuhurta: durMuhurtasOf(panchang, vara.index),
    bhadra: bhadrasOf(karanas, sky),
    panchak: panchakWithin(sky, day),
    gandaMula: gandaMulasOf(nakshatras),
    anandadi: anandadisWithin(vara.index, nakshatras, day),
    amritaSiddhi: amritaSiddhiWithin(vara.index, nakshatras, day),
    sarvarthaSiddhi: sarvarthaSiddhiWithin(vara.index, nakshatras, day),
    gowri,
    nallaNeram: nallaNeramOf(gowri, periods.yamaganda),
    dishaShool: dishaShoolOf(vara.index, sunriseMs),
  }
}
