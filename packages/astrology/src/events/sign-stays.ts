import { supportedYears } from '../ephemeris/time-scales.ts'
import { ayanamsa, toSidereal } from '../sky/ayanamsa.ts'
import type { Graha } from '../sky/body.ts'
import { bodyLongitude } from '../sky/body-longitude.ts'
import { momentAt } from '../sky/moment.ts'
import { type Ingress, ingresses, type Zodiac } from './ingresses.ts'
import type { Span } from './span.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** The least step: a shorter stay in a sign goes unseen. */
const MIN_STEP_MS: Readonly<Record<'moon' | 'other', number>> = { moon: DAY_MS / 4, other: DAY_MS }
/** No graha moves faster than this as seen from the Earth, in degrees a day; the nodes by their true motion. */
const FASTEST_DEG_PER_DAY: Readonly<Record<Graha, number>> = {
  sun: 1.05,
  moon: 15.5,
  mars: 0.85,
  mercury: 2.3,
  jupiter: 0.26,
  venus: 1.3,
  saturn: 0.14,
  rahu: 0.3,
  ketu: 0.3,
}
const FIRST_MS = Date.UTC(supportedYears.first, 0, 1)
const LAST_MS = Date.UTC(supportedYears.last + 1, 0, 1) - 1

/** A graha in one sign without a break; a return in retrograde motion is a stay of its own. */
export type SignStay = {
  readonly graha: Graha
  /** 0 (Aries, Mesha) to 11. */
  readonly signIndex: number
  /** Null where the years of the tables begin or end before the graha changes its sign. */
  readonly fromUtcMs: number | null
  readonly toUtcMs: number | null
}

/** The sign of a graha, and how long it stays there at least. */
const lookAt = (graha: Graha, utcMs: number, zodiac: Zodiac): { signIndex: number; stepMs: number } => {
  const moment = momentAt(utcMs)
  const { ayanamsa: choice, node = 'mean' } = zodiac
  const tropicalDeg = bodyLongitude(graha, moment, node)
  const longitudeDeg = choice === undefined ? tropicalDeg : toSidereal(tropicalDeg, ayanamsa(choice, moment))
  const degreeInSign = longitudeDeg % 30
  const toBoundaryDeg = Math.min(degreeInSign, 30 - degreeInSign)
  const minMs = MIN_STEP_MS[graha === 'moon' ? 'moon' : 'other']
  return {
    signIndex: Math.floor(longitudeDeg / 30) % 12,
    stepMs: Math.max(minMs, (toBoundaryDeg / FASTEST_DEG_PER_DAY[graha]) * DAY_MS),
  }
}

/**
 * The change of sign of a graha that is next to `fromMs` on the way to `limitMs`, which may lie before it: looked for
 * in steps that shrink towards a boundary, then found to the second.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE` outside 1800 to 2100.
 */
export const nearestIngress = (
  graha: Graha,
  fromMs: number,
  limitMs: number,
  zodiac: Zodiac,
): Ingress | undefined => {
  const isForward = limitMs > fromMs
  let look = lookAt(graha, fromMs, zodiac)
  for (let at = fromMs; at !== limitMs;) {
    const nextMs = isForward ? Math.min(at + look.stepMs, limitMs) : Math.max(at - look.stepMs, limitMs)
    const next = lookAt(graha, nextMs, zodiac)
    if (next.signIndex !== look.signIndex) {
      const span = { fromMs: Math.min(at, nextMs), toMs: Math.max(at, nextMs) + 1 }
      const found = ingresses(graha, span, zodiac)
      const entry = isForward ? found[0] : found.at(-1)
      if (entry) return entry
    }
    at = nextMs
    look = next
  }
  return undefined
}

/** Stays that were found, by graha and zodiac: the sky is the same for all who ask, and a stay lasts for months. */
const known = new Map<string, SignStay[]>()
const MAX_KNOWN = 32

const knownStays = (graha: Graha, { ayanamsa: choice, node = 'mean' }: Zodiac): SignStay[] => {
  const key = JSON.stringify([graha, choice ?? null, node])
  const stays = known.get(key) ?? []
  known.set(key, stays)
  return stays
}

const holds = ({ fromUtcMs, toUtcMs }: SignStay, utcMs: number): boolean =>
  (fromUtcMs ?? FIRST_MS) <= utcMs && utcMs < (toUtcMs ?? LAST_MS + 1)

/** Finds a stay, or looks it up. `fromUtcMs`: when it begins, where that is known. */
const findStay = (graha: Graha, utcMs: number, zodiac: Zodiac, fromUtcMs?: number): SignStay => {
  const stays = knownStays(graha, zodiac)
  const found = stays.find((stay) => holds(stay, utcMs))
  if (found) return found
  const stay = {
    graha,
    signIndex: lookAt(graha, utcMs, zodiac).signIndex,
    fromUtcMs: fromUtcMs ?? nearestIngress(graha, utcMs, FIRST_MS, zodiac)?.utcMs ?? null,
    toUtcMs: nearestIngress(graha, utcMs, LAST_MS, zodiac)?.utcMs ?? null,
  }
  stays.push(stay)
  if (stays.length > MAX_KNOWN) stays.shift()
  return stay
}

/** The stay of a graha that holds an instant. Throws AstrologyError `YEAR_OUT_OF_RANGE` outside 1800 to 2100. */
export const stayAt = (graha: Graha, utcMs: number, zodiac: Zodiac): SignStay =>
  findStay(graha, utcMs, zodiac)

/**
 * The stays of a graha that touch a span, whole and in order, `atMost` of them.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE` outside 1800 to 2100.
 */
export const staysOver = (
  graha: Graha,
  { fromMs, toMs }: Span,
  zodiac: Zodiac,
  atMost = Number.POSITIVE_INFINITY,
): SignStay[] => {
  const stays = [findStay(graha, fromMs, zodiac)]
  for (let last = stays[0]!; last.toUtcMs !== null && stays.length < atMost; last = stays.at(-1)!) {
    const { toUtcMs } = last
    if (toUtcMs >= toMs) break
    // A minute on, the graha is past the boundary for sure.
    stays.push(findStay(graha, Math.min(toUtcMs + MINUTE_MS, LAST_MS), zodiac, toUtcMs))
  }
  return stays
}
