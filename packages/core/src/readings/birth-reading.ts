import {
  computeChart,
  readNatal,
  vimshottari,
  vimshottariAt,
  type Chart,
  type Graha,
  type Natal,
  type DashaPeriod,
} from '@astrovoice/astrology'
import type { BirthProfile } from '@astrovoice/contracts'

/** A person's birth, of a stored profile or as a caller told it. */
export type Birth = Pick<BirthProfile, 'name' | 'date' | 'time' | 'place' | 'utc'>

/** A birth with everything computed that readings rest on. */
export interface BirthReading {
  readonly profile: Birth
  readonly chart: Chart
  /** Its lagna means nothing when `isTimeKnown` is false. */
  readonly natal: Natal
  readonly isTimeKnown: boolean
}

/** The conventions of every reading; each result names them. */
export const conventions = {
  ayanamsa: 'lahiri',
  node: 'mean',
  houses: 'whole sign',
  dashaYearDays: 365.25,
} as const

/** Computes the sky of a birth, once a reading, in well under a millisecond. */
export function readBirth(profile: Birth): BirthReading {
  const chart = chartAt(profile, Date.parse(profile.utc))
  return { profile, chart, natal: natalOf(chart), isTimeKnown: profile.time !== null }
}

function chartAt({ place }: Birth, utcMs: number): Chart {
  const { latitudeDeg, longitudeDeg } = place
  const { ayanamsa, node } = conventions
  return computeChart({ utcMs, latitudeDeg, longitudeDeg, ayanamsa, node })
}

const hourMs = 3_600_000

/**
 * Where the Moon of a birth may have been, in sidereal degrees: one place for a known time, else one for each hour of
 * the day.
 */
export function moonsOf({ profile, chart, isTimeKnown }: BirthReading): readonly number[] {
  if (isTimeKnown) return [chart.sidereal.moon]
  // A birth without a time is kept at noon of its day.
  return Array.from({ length: 25 }, (_, hour) => {
    return chartAt(profile, Date.parse(profile.utc) + (hour - 12) * hourMs).sidereal.moon
  })
}

export function natalOf(chart: Chart): Natal {
  return readNatal({
    ascendantDeg: chart.ascendant.sidereal,
    longitudeDeg: chart.sidereal,
    speedDegPerDay: chart.speed,
  })
}

/** A birth as the engine counts dashas from, under the conventions of every reading. */
export const dashaBirthOf = ({ chart, profile }: BirthReading) =>
  ({
    birthUtcMs: Date.parse(profile.utc),
    moonLongitudeDeg: chart.sidereal.moon,
    year: 'julian',
  }) as const

/** The Vimshottari periods at a moment, outermost first; none outside the 120 years of the cycle. */
export function dashaAt(reading: BirthReading, instantMs: number, depth: number): DashaPeriod<Graha>[] {
  const birth = dashaBirthOf(reading)
  const cycle = vimshottari(birth, 1)
  const isInside =
    (cycle[0]?.startUtcMs ?? Infinity) <= instantMs && instantMs < (cycle.at(-1)?.endUtcMs ?? -Infinity)
  return isInside ? vimshottariAt(birth, instantMs, depth) : []
}

const slackMinutes = [1, 5] as const

/** What an error in the birth time would change, as facts for the astrologer. */
export function birthTimeEffect(reading: BirthReading): Record<string, unknown> {
  const { isTimeKnown } = reading
  if (!isTimeKnown) {
    return {
      isTimeKnown,
      note: 'Birth time unknown: no ascendant and no houses; the Moon may differ by up to 7 degrees.',
    }
  }
  return {
    isTimeKnown,
    ascendantSignChangesWithin: Object.fromEntries(
      slackMinutes.map((minutes) => [`${minutes}min`, mayLagnaDiffer(reading, minutes)]),
    ),
  }
}

/** Whether five minutes more or less would put the lagna into another sign. */
export const isLagnaSensitive = (reading: BirthReading): boolean => mayLagnaDiffer(reading, 5)

const mayLagnaDiffer = ({ profile, natal }: BirthReading, minutes: number): boolean =>
  [-minutes, minutes].some((offset) => {
    const shifted = chartAt(profile, Date.parse(profile.utc) + offset * 60_000)
    return natalOf(shifted).lagna.signIndex !== natal.lagna.signIndex
  })

/** Whether the Moon was in two signs within half a day of the birth: asked where its hour is unknown. */
export const mayMoonSignDiffer = ({ profile, natal }: BirthReading): boolean =>
  [-12, 12].some((hours) => {
    const { sidereal } = chartAt(profile, Date.parse(profile.utc) + hours * 3_600_000)
    return Math.floor(sidereal.moon / 30) !== natal.grahas.moon.signIndex
  })
