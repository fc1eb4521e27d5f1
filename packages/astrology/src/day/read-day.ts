import { engineVersion } from '../engine-version.ts'
import type { DashaPeriod } from '../jyotish/dashas/dasha.ts'
import type { Graha } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import type { DayLimbs } from '../panchang/day-limbs/day-limbs.ts'
import type { SkyOfDays } from '../panchang/interpolated-sky.ts'
import type { Interval } from '../panchang/limbs.ts'
import type { Panchang, PanchangRequest } from '../panchang/panchang.ts'
import type { Claim } from '../rules/index.ts'
import { type AlmanacDay, readAlmanacDay } from './almanac-day.ts'
import { type MoonSpan, moonSpanFor } from './moon-spans.ts'
import { dashaLordOf, dashaOf, type DayOwner, originOf } from './person.ts'
import type { Signal } from './signal.ts'
import { type DayTone, scoreOf, signalsOf, toneOf } from './signals.ts'
import { bestStretch, type Stretch, stretchClaim, type Stretches } from './stretches.ts'
import { themeClaims, themesOf } from './themes.ts'
import { type UseOfDay, usesOf } from './uses.ts'

export type DayRequest = PanchangRequest & {
  readonly person: DayOwner
  /** For a day that runs: what is over by then is not offered. */
  readonly nowMs?: number | undefined
}

/** A day at a place for one person, sunrise to sunrise. */
export type PersonDay = {
  readonly engineVersion: string
  readonly panchang: Panchang
  readonly limbs: DayLimbs
  /** The Moon's steps through the day, and what each is to the person. */
  readonly moon: readonly MoonSpan[]
  /** Maha-, antar- and pratyantardasha at sunrise; empty without a birth time or after 120 years. */
  readonly dasha: readonly DashaPeriod<Graha>[]
  readonly stretches: Stretches
  /** The best time to begin something in the waking hours that are left. */
  readonly best: Stretch | null
  /** The next time to leave free of beginnings. */
  readonly avoid: Stretch | null
  readonly tone: DayTone
  /** Weights of the rules for the day less those against it, about −15 to 15. */
  readonly score: number
  /** What the star of most of the day is good for: the claim `star-nature`. */
  readonly goodFor: Label
  /** What the Moon brings forward, the claim `moon-house`; `null` without a lagna. */
  readonly matters: Label | null
  readonly claims: readonly Claim[]
  /** The claims that decide the tone, weightiest first. */
  readonly reasons: readonly Claim[]
  /** Of a mixed day, the weightiest claim on the other side of the first reason. */
  readonly contrary: Claim | null
  /** All claims for the day, and all against it, weightiest first. */
  readonly speaksFor: readonly Claim[]
  readonly speaksAgainst: readonly Claim[]
  /** How the day suits each of its uses, with the claims that say so. */
  readonly uses: readonly UseOfDay[]
}

/**
 * Reads a civil date at a place for a person. Waking hours, by which the tone is decided, last from sunrise to the
 * middle of the night. Throws as `computePanchang`. A sky that is kept for several days saves time.
 */
export const readDay = (request: DayRequest, keptSky?: SkyOfDays): PersonDay => {
  const { person, nowMs, ...where } = request
  return readDayOf(readAlmanacDay(where, keptSky), person, nowMs)
}

/** Reads a day that is computed already for a person, or for a Moon sign. */
export const readDayOf = (almanac: AlmanacDay, person: DayOwner, nowMs?: number): PersonDay => {
  const { panchang, limbs, stretches, sky } = almanac
  const origin = originOf(person, sky)
  const waking = wakingHours(panchang, nowMs)
  const moon = almanac.moon.map((step) => moonSpanFor(step, origin))
  const dasha = dashaOf(person, panchang.sunriseMs)
  const signals = signalsOf({ panchang, stretches, moon, dashaLord: dashaLordOf(person, dasha), waking })
  const score = scoreOf(signals)
  const main = longest(moon, waking)
  const { best, avoid } = timesOf(panchang, stretches, waking)
  return {
    engineVersion,
    panchang,
    limbs,
    moon,
    dasha,
    stretches,
    best,
    avoid,
    tone: toneOf(score),
    score,
    ...themesOf(main),
    claims: [
      ...signals.map(({ claim }) => claim),
      ...themeClaims(main),
      ...[best, avoid].flatMap((each) => (each ? [stretchClaim(each)] : [])),
    ],
    ...reasonsFor(toneOf(score), signals),
    speaksFor: ranked(signals, [1]).map(({ claim }) => claim),
    speaksAgainst: ranked(signals, [-1]).map(({ claim }) => claim),
    uses: usesOf(main, signals),
  }
}

const timesOf = (
  { sunsetMs }: Panchang,
  stretches: Stretches,
  waking: Interval,
): Pick<PersonDay, 'best' | 'avoid'> => ({
  best:
    bestStretch(stretches, { startMs: waking.startMs, endMs: sunsetMs }) ?? bestStretch(stretches, waking),
  avoid: stretches.hard.find(({ startMs }) => startMs >= waking.startMs) ?? null,
})

/** A minute is left at least, so that shares have something to be shares of. */
const MIN_LEFT_MS = 60_000

const wakingHours = (panchang: Panchang, nowMs = -Infinity): Interval => {
  const midnightMs = (panchang.sunsetMs + panchang.nextSunriseMs) / 2
  const fromMs = Math.max(panchang.sunriseMs, nowMs)
  const endMs = fromMs < midnightMs - MIN_LEFT_MS ? midnightMs : panchang.nextSunriseMs
  return { startMs: Math.min(fromMs, endMs - MIN_LEFT_MS), endMs }
}

const longest = (moon: readonly MoonSpan[], within: Interval): MoonSpan => {
  const heldMs = ({ startMs, endMs }: MoonSpan) =>
    Math.min(endMs, within.endMs) - Math.max(startMs, within.startMs)
  return [...moon].sort((a, b) => heldMs(b) - heldMs(a))[0] as MoonSpan
}

const ranked = (signals: readonly Signal[], polarities: readonly number[]): Signal[] =>
  signals
    .filter(({ polarity }) => polarities.includes(polarity))
    .sort((a, b) => b.weight * b.share - a.weight * a.share)

/** For a good day what speaks for it, for a hard one what speaks against it; else both, weightiest first. */
const reasonsFor = (tone: DayTone, signals: readonly Signal[]): Pick<PersonDay, 'reasons' | 'contrary'> => {
  const wanted = { good: [1], careful: [-1], mixed: [1, -1] }[tone]
  const deciding = ranked(signals, wanted)
  const contrary = deciding.find(({ polarity }) => polarity !== deciding[0]?.polarity)
  return { reasons: deciding.map(({ claim }) => claim), contrary: contrary?.claim ?? null }
}
