import type { Graha } from '../jyotish/grahas.ts'
import type { DashaPeriod } from '../jyotish/dashas/dasha.ts'
import { vimshottari, vimshottariAt } from '../jyotish/dashas/vimshottari.ts'
import type { Natal } from '../jyotish/natal.ts'
import { positionOf } from '../jyotish/position.ts'
import type { SkyOfDays } from '../panchang/interpolated-sky.ts'

/** Whose day is read. */
export type DayPerson = {
  readonly natal: Natal
  /** The moment of birth; noon of the day when the time is unknown. */
  readonly birthUtcMs: number
  readonly isTimeKnown: boolean
  /** How long before or after that the birth may have been. Default 0 with a known time, else half a day. */
  readonly doubtMs?: number
}

/** All whose natal Moon is in one sign, 0 (Aries, Mesha) to 11. */
export type MoonSignGroup = { readonly moonSignIndex: number }

/** Whose day is read: a person's, or that of a Moon sign. */
export type DayOwner = DayPerson | MoonSignGroup

const isPerson = (owner: DayOwner): owner is DayPerson => 'natal' in owner

/** What a day is counted from; `null` where the unknown hour of birth leaves it open. */
export type DayOrigin = {
  readonly nakshatraIndex: number | null
  readonly moonSignIndex: number | null
  readonly lagnaSignIndex: number | null
}

const HALF_DAY_MS = 12 * 3_600_000

/** The Moon's star and sign count only if she was in them at every moment that the birth may have had. */
export const originOf = (owner: DayOwner, sky: SkyOfDays): DayOrigin => {
  if (!isPerson(owner))
    return { nakshatraIndex: null, moonSignIndex: owner.moonSignIndex, lagnaSignIndex: null }
  const { natal, birthUtcMs, isTimeKnown, doubtMs = isTimeKnown ? 0 : HALF_DAY_MS } = owner
  const { moon } = natal.grahas
  const edges =
    doubtMs === 0 ? [] : [-doubtMs, doubtMs].map((offset) => positionOf(sky.moonDeg(birthUtcMs + offset)))
  const isSure = (key: 'nakshatraIndex' | 'signIndex') => edges.every((edge) => edge[key] === moon[key])
  return {
    nakshatraIndex: isSure('nakshatraIndex') ? moon.nakshatraIndex : null,
    moonSignIndex: isSure('signIndex') ? moon.signIndex : null,
    lagnaSignIndex: isTimeKnown ? natal.lagna.signIndex : null,
  }
}

/** Maha-, antar- and pratyantardasha at a moment; none without a birth time or outside the 120 years. */
export const dashaOf = (person: DayOwner, utcMs: number): DashaPeriod<Graha>[] => {
  if (!isPerson(person) || !person.isTimeKnown) return []
  const birth = {
    birthUtcMs: person.birthUtcMs,
    moonLongitudeDeg: person.natal.grahas.moon.longitudeDeg,
    year: 'julian',
  } as const
  const cycle = vimshottari(birth, 1)
  const isInside =
    (cycle[0]?.startUtcMs ?? Infinity) <= utcMs && utcMs < (cycle.at(-1)?.endUtcMs ?? -Infinity)
  return isInside ? vimshottariAt(birth, utcMs, 3) : []
}

/** The lord of a running mahadasha, and where it stands at birth. */
export type DashaLord = { readonly graha: Graha; readonly signIndex: number }

export const dashaLordOf = (owner: DayOwner, [maha]: readonly DashaPeriod<Graha>[]): DashaLord | null =>
  maha && isPerson(owner) ? { graha: maha.lord, signIndex: owner.natal.grahas[maha.lord].signIndex } : null
