import { NAKSHATRAS, type Nakshatra } from '../../jyotish/nakshatras.ts'
import type { SkyOfDays } from '../interpolated-sky.ts'
import { type Interval, moonLongitude } from '../limbs.ts'
import type { Limb } from '../panchang.ts'
import { lastReach, nextReach } from '../reach.ts'

/** Dhanishta has its middle, and Revati its end, where Aquarius begins and Pisces ends. */
const PANCHAK_FROM_DEG = 300

/** The Panchak that overlaps a stretch of time, whole, beyond the stretch too; `null` outside of it. */
export const panchakWithin = (sky: SkyOfDays, { startMs, endMs }: Interval): Interval | null => {
  const moon = moonLongitude(sky)
  const isOn = sky.moonDeg(startMs) >= PANCHAK_FROM_DEG
  const from = isOn ? lastReach(moon, PANCHAK_FROM_DEG, startMs) : nextReach(moon, PANCHAK_FROM_DEG, startMs)
  return from < endMs ? { startMs: from, endMs: nextReach(moon, 0, from + 86_400_000) } : null
}

const GANDA_MULA: readonly Nakshatra[] = ['ashwini', 'ashlesha', 'magha', 'jyeshtha', 'mula', 'revati']

/** The stars among some in which a birth is given a rite of peace, by custom. */
export const gandaMulasOf = (stars: readonly Limb[]): Limb[] =>
  stars.filter(({ index }) => GANDA_MULA.includes(NAKSHATRAS[index] as Nakshatra))
