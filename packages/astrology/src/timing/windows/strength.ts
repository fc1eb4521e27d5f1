import type { AreaPromise, Window } from '../timing.ts'
import type { AreaView } from './area-view.ts'
import { periodWitnesses } from './period-witnesses.ts'
import type { Segment } from './segments.ts'
import { careWitnesses, eventWitnesses } from './transit-witnesses.ts'
import type { Witness } from './witness.ts'

export type Strength = Window['strength']

/** The weakest first. */
export const STRENGTHS: readonly Strength[] = ['slight', 'fair', 'strong']

/** Points from which a window has a strength. */
const FROM_POINTS: Readonly<Record<Strength, number>> = { slight: 3, fair: 5, strong: 8 }
/** Without a time of birth there are no periods: only transits from the Moon count. */
const FROM_POINTS_OF_MOON: Readonly<Record<Strength, number>> = { slight: 3, fair: 4, strong: Infinity }

/** Every sign of the area in a segment. Periods and transits must both speak; without a birth time, transits. */
export const witnessesOf = (segment: Segment, view: AreaView): Witness[] => {
  const transits = view.plan.tone === 'care' ? careWitnesses(segment, view) : eventWitnesses(segment, view)
  if (!view.isTimeKnown || transits.length === 0) return transits
  const periods = periodWitnesses(segment, view)
  return periods.length === 0 ? [] : [...periods, ...transits]
}

/** How strong a number of points is; more points are never weaker. */
const strengthOfPoints = (points: number, isTimeKnown: boolean): Strength | undefined => {
  const from = isTimeKnown ? FROM_POINTS : FROM_POINTS_OF_MOON
  return STRENGTHS.findLast((strength) => points >= from[strength])
}

const weaker = (a: Strength, b: Strength): Strength => (STRENGTHS.indexOf(a) < STRENGTHS.indexOf(b) ? a : b)

/** No promise, no event: a weak promise leaves only slight windows. A strong body needs less care. */
const MAX_STRENGTHS: Readonly<
  Record<AreaView['plan']['tone'], Readonly<Record<AreaPromise['strength'], Strength>>>
> = {
  event: { strong: 'strong', fair: 'strong', weak: 'slight' },
  care: { strong: 'fair', fair: 'strong', weak: 'strong' },
}

/** The strength of a segment's witnesses under a promise; undefined where there is no window. */
export const strengthOf = (
  witnesses: readonly Witness[],
  { isTimeKnown, plan: { tone } }: AreaView,
  promise: AreaPromise['strength'],
): Strength | undefined => {
  const points = witnesses.reduce((sum, witness) => sum + witness.points, 0)
  const strength = strengthOfPoints(points, isTimeKnown)
  return strength && weaker(strength, MAX_STRENGTHS[tone][promise])
}
