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
import { accuracyOf, type BirthProfile, type Place, type TimeAccuracy } from '@astrovoice/contracts'
import { doubtMinutes } from '../births/index.ts'

/** A person's birth, of a stored profile or as a caller told it. */
export type Birth = Pick<BirthProfile, 'name' | 'date' | 'time' | 'place' | 'utc'> &
  Partial<Pick<BirthProfile, 'isTimeApproximate' | 'partOfDay' | 'gender'>>

/** A birth with everything computed that readings rest on. */
export interface BirthReading {
  readonly profile: Birth
  readonly chart: Chart
  /** Its lagna means nothing when `isTimeKnown` is false. */
  readonly natal: Natal
  readonly accuracy: TimeAccuracy
  /** How long before or after its moment the birth may have been. */
  readonly doubtMs: number
  /**
   * Whether the time is known well enough for lagna and houses: to the minute, or within half an hour through which
   * the lagna stays in its sign.
   */
  readonly isTimeKnown: boolean
}

const minuteMs = 60_000
const hourMs = 3_600_000
const dayMs = 86_400_000

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
  const natal = natalOf(chart)
  const accuracy = accuracyOf(profile)
  const minutes = doubtMinutes[accuracy]
  const isTimeKnown =
    accuracy === 'exact' || (accuracy === 'about' && !mayLagnaDiffer({ profile, natal }, minutes))
  return { profile, chart, natal, accuracy, doubtMs: minutes * minuteMs, isTimeKnown }
}

const chartAt = ({ place }: Birth, utcMs: number): Chart => skyAt(place, utcMs)

/** The sky over a place at an instant, under the conventions of every reading. */
export function skyAt(
  { latitudeDeg, longitudeDeg }: Pick<Place, 'latitudeDeg' | 'longitudeDeg'>,
  utcMs: number,
): Chart {
  const { ayanamsa, node } = conventions
  return computeChart({ utcMs, latitudeDeg, longitudeDeg, ayanamsa, node })
}

/**
 * Where the Moon of a birth may have been, in sidereal degrees: one place for a time to the minute, else one for each
 * hour, or half hour, in which the birth may have been.
 */
export function moonsOf({ profile, chart, doubtMs }: BirthReading): readonly number[] {
  if (doubtMs === 0) return [chart.sidereal.moon]
  const stepMs = Math.min(doubtMs, hourMs)
  const steps = doubtMs / stepMs
  return Array.from({ length: 2 * steps + 1 }, (_, i) => {
    return chartAt(profile, Date.parse(profile.utc) + (i - steps) * stepMs).sidereal.moon
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

const slackMinutes = [1, 5]

const openWithout: Readonly<Record<TimeAccuracy, string | null>> = {
  exact: null,
  about:
    'Birth time within half an hour: ascendant, houses and dasha dates are as uncertain as these figures say.',
  part_of_day:
    'Only the part of the day is known: no ascendant and no houses; the Moon may differ by a degree.',
  unknown: 'Birth time unknown: no ascendant and no houses; the Moon may differ by up to 7 degrees.',
}

/** How well the birth time is known and what an error in it would change, as facts for the astrologer. */
export function birthTimeEffect(reading: BirthReading): Record<string, unknown> {
  const { isTimeKnown, accuracy, doubtMs } = reading
  const note = openWithout[accuracy]
  const known = { accuracy, isTimeKnown, mayBeOffByMinutes: doubtMs / minuteMs, ...(note && { note }) }
  if (accuracy === 'part_of_day' || accuracy === 'unknown') return known
  const minutes = accuracy === 'exact' ? slackMinutes : [...slackMinutes, doubtMs / minuteMs]
  return {
    ...known,
    ascendantSignChangesWithin: Object.fromEntries(
      minutes.map((each) => [`${each}min`, mayLagnaDiffer(reading, each)]),
    ),
    ...(accuracy === 'about' && { dashasMoveByDays: Math.ceil(dashaDoubtDays(reading)) }),
  }
}

/** Whether five minutes more or less would put the lagna into another sign. */
export const isLagnaSensitive = (reading: BirthReading): boolean => mayLagnaDiffer(reading, 5)

const mayLagnaDiffer = (
  { profile, natal }: Pick<BirthReading, 'profile' | 'natal'>,
  minutes: number,
): boolean =>
  [-minutes, minutes].some((offset) => {
    const shifted = chartAt(profile, Date.parse(profile.utc) + offset * minuteMs)
    return natalOf(shifted).lagna.signIndex !== natal.lagna.signIndex
  })

/** Whether the Moon was in two signs in the time in which the birth may have been. */
export const mayMoonSignDiffer = (reading: BirthReading): boolean =>
  edgesOf(reading).some(
    ({ sidereal }) => Math.floor(sidereal.moon / 30) !== reading.natal.grahas.moon.signIndex,
  )

/**
 * How many days sooner or later dashas may begin than computed; 0 for a time to the minute. A part of a nakshatra is
 * the same part of its lord's period (BPHS 46).
 */
export function dashaDoubtDays(reading: BirthReading): number {
  // The second mahadasha: its lord comes early in the cycle of a Moon in the nakshatra before or after, too.
  const [, second] = vimshottari(dashaBirthOf(reading), 1)
  if (!second) return 0
  const shifts = edgesOf(reading).map(({ utcMs, sidereal }) => {
    const cycle = vimshottari({ birthUtcMs: utcMs, moonLongitudeDeg: sidereal.moon, year: 'julian' }, 1)
    const same = cycle.find(({ lord }) => lord === second.lord)
    return same ? Math.abs(same.startUtcMs - second.startUtcMs) : 0
  })
  return Math.max(0, ...shifts) / dayMs
}

/** The sky at the first and the last moment at which the birth may have been; none for a time to the minute. */
const edgesOf = ({ profile, doubtMs }: BirthReading): Chart[] =>
  doubtMs === 0
    ? []
    : [-doubtMs, doubtMs].map((offsetMs) => chartAt(profile, Date.parse(profile.utc) + offsetMs))
