import type { Claim } from '../rules/index.ts'
import { DAY_LIMB_RULES } from '../panchang/day-limbs/day-limb-rules.ts'
import { DAY_RULES } from './day-rules.ts'
import type { MoonSpan } from './moon-spans.ts'
import type { Signal } from './signal.ts'
import { type StarNature, starNatureOf } from './themes.ts'

/** What people use a day for. */
export const DAY_USES = ['beginnings', 'work', 'money', 'people', 'travel', 'study', 'home'] as const
export type DayUse = (typeof DAY_USES)[number]

/** Go on, with care, or rather on another day. */
export type DayLight = 'green' | 'amber' | 'red'

/** How a day suits one use. */
export type UseOfDay = {
  readonly use: DayUse
  readonly light: DayLight
  /** At most two that decide, weightiest first: never none. */
  readonly claims: readonly Claim['id'][]
}

/** Stars whose nature suits a use: `DAY_RULES.starNature`. Beginnings are judged by the almanac alone. */
const SUITING: Readonly<Record<DayUse, readonly StarNature[]>> = {
  beginnings: [],
  work: ['mixed', 'fierce'],
  money: ['swift'],
  people: ['soft'],
  travel: ['movable'],
  study: ['swift', 'sharp'],
  home: ['fixed'],
}

/** These speak of beginnings and journeys, and of no other use. */
const OF_BEGINNINGS: ReadonlySet<string> = new Set([
  DAY_RULES.tithi.id,
  DAY_RULES.hostileYoga.id,
  DAY_LIMB_RULES.bhadra.id,
  DAY_LIMB_RULES.amritaSiddhi.id,
  DAY_LIMB_RULES.sarvarthaSiddhi.id,
])
const OF_DEPARTURES: ReadonlySet<string> = new Set([DAY_RULES.chandrashtama.id])

const concerns = (use: DayUse, rule: string): boolean => {
  if (OF_BEGINNINGS.has(rule)) return use === 'beginnings'
  return !OF_DEPARTURES.has(rule) || use === 'beginnings' || use === 'travel'
}

/** A light changes at this sum of weights, as the tone of a day does. */
const TURN = 3
const STAR_WEIGHT = 3
const MAX_CLAIMS = 2

type Vote = { readonly id: Claim['id']; readonly weight: number }

const lightOf = (votes: readonly Vote[]): DayLight => {
  const sum = votes.reduce((total, { weight }) => total + weight, 0)
  if (sum >= TURN) return 'green'
  return sum <= -TURN ? 'red' : 'amber'
}

/** For a green light what speaks for the use, for a red one what speaks against it; else the weightiest of both. */
const decisive = (light: DayLight, votes: readonly Vote[]): Claim['id'][] =>
  votes
    .filter(({ weight }) => (light === 'green' ? weight > 0 : light === 'red' ? weight < 0 : weight !== 0))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_CLAIMS)
    .map(({ id }) => id)

/** How a day suits its uses, by what speaks for and against it and by the star of most of it. */
export const usesOf = (main: MoonSpan, signals: readonly Signal[]): UseOfDay[] => {
  const nature = starNatureOf(main)
  return DAY_USES.map((use) => {
    const votes = signals
      .filter(({ claim }) => concerns(use, claim.rule))
      .map(({ claim, weight, polarity, share }) => ({ id: claim.id, weight: weight * polarity * share }))
    if (SUITING[use].includes(nature)) votes.push({ id: 'star-nature', weight: STAR_WEIGHT })
    const light = lightOf(votes)
    const claims = decisive(light, votes)
    return { use, light, claims: claims.length > 0 ? claims : ['star-nature'] }
  })
}
