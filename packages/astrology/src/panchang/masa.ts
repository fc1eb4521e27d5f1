import type { SkyOfDays } from './interpolated-sky.ts'
import { elongation, type Interval } from './limbs.ts'
import { lastReach, nextReach } from './reach.ts'

/** A lunation, new Moon to new Moon, with its name in the amanta reckoning. */
export type Lunation = Interval & {
  /** 0 Chaitra … 11 Phalguna: the month in which the Sun enters the sign of that number (0 Mesha). */
  readonly masaIndex: number
  /** The Sun enters no sign: an added month, called by the name of the next. */
  readonly isAdhika: boolean
  /** The Sun enters two signs: the month after this one is lost, its name carried here too. */
  readonly kshayaMasaIndex: number | null
}

/** The name of the lunation that begins and ends with these new Moons, by the signs the Sun enters between. */
const nameLunation = (sky: SkyOfDays, { startMs, endMs }: Interval): Lunation => {
  const signAt = (utcMs: number) => Math.floor(sky.sunDeg(utcMs) / 30)
  const first = signAt(startMs)
  const entered = (signAt(endMs) - first + 12) % 12
  const masaIndex = (first + 1) % 12
  return {
    startMs,
    endMs,
    masaIndex,
    isAdhika: entered === 0,
    kshayaMasaIndex: entered === 2 ? (masaIndex + 1) % 12 : null,
  }
}

/** The lunation of a moment. */
export const lunationAt = (sky: SkyOfDays, utcMs: number): Lunation => {
  const angle = elongation(sky)
  const startMs = lastReach(angle, 0, utcMs)
  return nameLunation(sky, { startMs, endMs: nextReach(angle, 0, startMs + 86_400_000) })
}

/** Every lunation that overlaps an interval, in order. */
export const lunationsWithin = (sky: SkyOfDays, { startMs, endMs }: Interval): Lunation[] => {
  const lunations = [lunationAt(sky, startMs)]
  for (let last = lunations[0]!; last.endMs < endMs;) {
    last = lunationAt(sky, last.endMs + 86_400_000)
    lunations.push(last)
  }
  return lunations
}

/**
 * The month in the reckoning of the north, which ends with the full Moon: the dark half is named ahead of the
 * amanta month, but an added month keeps both its halves.
 */
export const purnimantaIndex = ({ masaIndex, isAdhika }: Lunation, tithi: number): number =>
  tithi > 15 && !isAdhika ? (masaIndex + 1) % 12 : masaIndex

/** The first day of the Kali age, 3102 BCE February 18, as a Julian day at midnight. */
const kaliEpochJd = 588_465.5
const siderealYearDays = 365.256363

/**
 * The lunar year of the day that begins at a sunrise. Years turn on the day of Ugadi, in the true Chaitra: an added
 * Chaitra belongs to the old year. A Pratipada that no sunrise sees begins the year on the day that holds it.
 */
export const samvatOf = (
  sky: SkyOfDays,
  { sunriseMs, nextSunriseMs }: { sunriseMs: number; nextSunriseMs: number },
): { vikram: number; shaka: number } => {
  const atSunrise = lunationAt(sky, sunriseMs)
  const firstEndsMs = nextReach(elongation(sky), 12, atSunrise.endMs)
  const { masaIndex, isAdhika } =
    firstEndsMs < nextSunriseMs ? lunationAt(sky, atSunrise.endMs + 3_600_000) : atSunrise
  const monthsFromChaitra = masaIndex === 0 && isAdhika ? 12 : masaIndex
  const kaliDays = sunriseMs / 86_400_000 + 2_440_587.5 - kaliEpochJd
  const kaliYears = Math.floor((kaliDays + (4 - monthsFromChaitra) * 30) / siderealYearDays)
  const shaka = kaliYears - 3179
  return { shaka, vikram: shaka + 135 }
}
