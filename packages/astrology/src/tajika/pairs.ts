import { type BodyGraha, SEVEN_GRAHAS } from '../jyotish/grahas.ts'
import type { Natal } from '../jyotish/natal.ts'
import { DEEPTAMSA_DEG, isFaster, type Meeting, meetingOf, tajikaAspect } from './aspects.ts'

/** `complete` within a degree, `present` within the orb, `coming` up to a degree outside it. */
export type IthasalaStage = 'complete' | 'present' | 'coming'

/** What lowers an ithasala: a retrograde or combust member, or Mars or Saturn on its faster one. */
export type Hindrance =
  | { readonly kind: 'radda'; readonly by: BodyGraha }
  | { readonly kind: 'manau'; readonly by: 'mars' | 'saturn' }

export type TajikaPair = Meeting &
  (
    | {
        readonly yoga: 'ithasala'
        readonly stage: IthasalaStage
        readonly hindrances: readonly Hindrance[]
        /** The Moon applies to a member. */
        readonly isKamboola: boolean
      }
    | { readonly yoga: 'isarapha' }
  )

const COMPLETE_DEG = 1

const stageOf = ({ aspect, gapDeg, orbDeg }: Meeting): IthasalaStage | null => {
  if (aspect === 'none') return null
  if (Math.abs(gapDeg) <= COMPLETE_DEG) return 'complete'
  if (gapDeg < 0 || gapDeg > orbDeg + COMPLETE_DEG) return null
  return gapDeg <= orbDeg ? 'present' : 'coming'
}

/** Whether a graha is weakened enough to throw back what is given to it. */
const isThrownBack = (year: Natal, graha: BodyGraha): boolean =>
  year.grahas[graha].isRetrograde || year.grahas[graha].isCombust

const HOSTILE = new Set(['conjunction', 'hidden-enemy', 'open-enemy'])

const isHostileTo = ({ grahas }: Natal, enemy: 'mars' | 'saturn', graha: BodyGraha): boolean =>
  HOSTILE.has(tajikaAspect(grahas[enemy].signIndex, grahas[graha].signIndex)) &&
  Math.abs(grahas[enemy].degreeInSign - grahas[graha].degreeInSign) <= DEEPTAMSA_DEG[graha]

const hindrancesOf = (year: Natal, { faster, slower }: Meeting): Hindrance[] => [
  ...[faster, slower]
    .filter((graha) => isThrownBack(year, graha))
    .map((by) => ({ kind: 'radda', by }) as const),
  ...(['mars', 'saturn'] as const)
    .filter((enemy) => enemy !== faster && enemy !== slower && isHostileTo(year, enemy, faster))
    .map((by) => ({ kind: 'manau', by }) as const),
]

const isMoonWith = (year: Natal, { faster, slower }: Meeting): boolean =>
  faster !== 'moon' && [faster, slower].some((graha) => stageOf(meetingOf(year, 'moon', graha)) !== null)

/** What two grahas of a chart of the year do: ithasala, isarapha or nothing. */
export const pairOf = (year: Natal, a: BodyGraha, b: BodyGraha): TajikaPair | null => {
  const meeting = meetingOf(year, a, b)
  const stage = stageOf(meeting)
  if (stage !== null) {
    return {
      ...meeting,
      yoga: 'ithasala',
      stage,
      hindrances: hindrancesOf(year, meeting),
      isKamboola: isMoonWith(year, meeting),
    }
  }
  const isPast = meeting.aspect !== 'none' && meeting.gapDeg < 0 && -meeting.gapDeg <= meeting.orbDeg
  return isPast ? { ...meeting, yoga: 'isarapha' } : null
}

/** All pairs of the seven grahas in ithasala or isarapha. */
export const pairsOf = (year: Natal): TajikaPair[] =>
  SEVEN_GRAHAS.flatMap((a, i) => SEVEN_GRAHAS.slice(i + 1).map((b) => pairOf(year, a, b))).filter(
    (pair) => pair !== null,
  )

const isIthasala = (year: Natal, a: BodyGraha, b: BodyGraha): boolean =>
  pairOf(year, a, b)?.yoga === 'ithasala'

/** Two grahas without an aspect, whose light a third brings together: a faster one in nakta, a slower one in yamaya. */
export type Link = { readonly yoga: 'nakta' | 'yamaya'; readonly by: BodyGraha }

export const linkOf = (year: Natal, a: BodyGraha, b: BodyGraha): Link | null => {
  if (meetingOf(year, a, b).aspect !== 'none') return null
  const links = SEVEN_GRAHAS.filter(
    (by) => by !== a && by !== b && isIthasala(year, by, a) && isIthasala(year, by, b),
  )
  const faster = links.find((by) => isFaster(by, a) && isFaster(by, b))
  if (faster) return { yoga: 'nakta', by: faster }
  const slower = links.find((by) => isFaster(a, by) && isFaster(b, by))
  return slower ? { yoga: 'yamaya', by: slower } : null
}
