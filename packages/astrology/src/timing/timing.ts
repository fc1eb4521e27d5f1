import type { Span } from '../events/span.ts'
import type { Natal } from '../jyotish/natal.ts'
import type { BodyGraha } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import type { Shadbala } from '../jyotish/shadbala/index.ts'
import type { ChartRequest } from '../chart/chart.ts'
import type { Claim } from '../rules/claim.ts'
import type { Area } from './area/area.ts'

/** What the natal chart holds for an area of life, before any question of when. */
export type AreaPromise = {
  readonly area: Area
  readonly strength: 'strong' | 'fair' | 'weak'
  /** -1 … 1: the weighed balance of what helps and what strains. */
  readonly score: number
  /** The heaviest first. Claims whose figure `points` is below zero strain. */
  readonly evidence: readonly Claim[]
}

/** Births are asked with the time of the birth certificate; without a known time, houses count from the Moon. */
export type TimingBirth = ChartRequest & {
  /** Default true. When false, `utcMs` is some moment of the day, and windows rest on the Moon's sign alone. */
  readonly isTimeKnown?: boolean
  /** How long before or after `utcMs` the birth may have been. Default 5 with a known time, else half a day. */
  readonly doubtMinutes?: number
}

/** How a window would move, had the birth been as much earlier or later as its time is in doubt. */
export type BirthTimeMove = {
  /** Days by which the start and the end move at most; 0 for an edge that a transit makes. */
  readonly startDays: number
  readonly endDays: number
  /** Whether the lagna stays in its sign within the doubt: if not, the window may not hold at all. */
  readonly lagnaHolds: boolean
  readonly labels: Label
}

/** A stretch in which dashas and transits point to an area together. Never a certainty. */
export type Window = {
  readonly fromUtcMs: number
  /** Not part of the window: the next one may begin here. */
  readonly toUtcMs: number
  readonly strength: 'strong' | 'fair' | 'slight'
  /** What begins it; rule `window.alreadyOpen` when it begins before the span. */
  readonly opens: Claim
  /** What ends it; rule `window.stillOpen` when it outlasts the span. */
  readonly closes: Claim
  /** One claim for each witness, dashas first. */
  readonly evidence: readonly Claim[]
  /** Instants inside the window when a slow graha stands exactly on a natal point of the area. */
  readonly peaks: readonly Claim[]
  readonly movesWithBirthTime: BirthTimeMove
}

/** Why windows are kept back before an instant: for marriage, love and children before the 21st birthday. */
export type Withheld = { readonly untilUtcMs: number; readonly claim: Claim }

export type AreaTiming = {
  readonly area: Area
  readonly span: Span
  readonly promise: AreaPromise
  /** In order of time, disjoint. None in the span is an answer. */
  readonly windows: readonly Window[]
  /** `care`: windows are times to take more care (health), not events. */
  readonly tone: 'event' | 'care'
  readonly isTimeKnown: boolean
  readonly withheld?: Withheld
}

/** @param shadbala left out: the promise is judged without it */
export type PromiseOf = (
  natal: Natal,
  area: Area,
  shadbala?: Readonly<Record<BodyGraha, Shadbala>>,
) => AreaPromise

/**
 * Windows of one area in a span of at most 120 years.
 * @throws AstrologyError `INVALID_DATE` for a span that ends before it begins, `INVALID_REQUEST` for one over 120
 * years or before the birth, `YEAR_OUT_OF_RANGE` outside the years 1800 to 2100
 */
export type FindWindows = (birth: TimingBirth, area: Area, span: Span) => AreaTiming

/** The same for all areas at once, which shares charts and transits. */
export type FindAllWindows = (birth: TimingBirth, span: Span) => Readonly<Record<Area, AreaTiming>>
