import { computeChart } from '../../chart/compute-chart.ts'
import type { Chart } from '../../chart/chart.ts'
import { AstrologyError } from '../../errors.ts'
import { vimshottari } from '../../jyotish/dashas/vimshottari.ts'
import type { Label } from '../../jyotish/label.ts'
import { label } from '../../jyotish/label.ts'
import { figure, phrase } from '../../jyotish/phrase.ts'
import { positionOf } from '../../jyotish/position.ts'
import type { BirthTimeMove, TimingBirth } from '../timing.ts'
import { DAY_MS } from '../transits/slow-sky.ts'
import type { Turn } from './turns.ts'

/** What the doubt in the time of birth moves. */
type BirthShift = {
  readonly doubtMinutes: number
  readonly dashaDays: number
  readonly lagnaHolds: boolean
}

const MINUTE_MS = 60_000
const DEFAULT_DOUBT_MINUTES = 5

const mahadashaStarts = (chart: Pick<Chart, 'utcMs' | 'sidereal'>) =>
  vimshottari({ birthUtcMs: chart.utcMs, moonLongitudeDeg: chart.sidereal.moon }, 1)

/** The second mahadasha of a chart begins as far off in another chart as every later period. */
const dashaDaysBetween = (chart: Chart, other: Chart): number => {
  const second = mahadashaStarts(chart)[1]
  const same = mahadashaStarts(other).find(({ lord }) => lord === second?.lord)
  return second && same ? Math.abs(same.startUtcMs - second.startUtcMs) / DAY_MS : 0
}

/** A moment outside the years of the tables says nothing about this one. */
const chartIfAny = (birth: TimingBirth): Chart[] => {
  try {
    return [computeChart(birth)]
  } catch (error) {
    if (error instanceof AstrologyError) return []
    throw error
  }
}

const birthShift = (birth: TimingBirth, chart: Chart): BirthShift => {
  const { doubtMinutes = DEFAULT_DOUBT_MINUTES } = birth
  const doubtMs = doubtMinutes * MINUTE_MS
  const others = [-doubtMs, doubtMs].flatMap((ms) => chartIfAny({ ...birth, utcMs: birth.utcMs + ms }))
  const lagnaSign = (each: Chart): number => positionOf(each.ascendant.sidereal).signIndex
  return {
    doubtMinutes,
    dashaDays: Math.max(0, ...others.map((other) => dashaDaysBetween(chart, other))),
    lagnaHolds: others.every((other) => lagnaSign(other) === lagnaSign(chart)),
  }
}

const FIVE_MINUTES = label('five minutes', 'पाँच मिनट', 'paanch minute')
const HALF_AN_HOUR = label('half an hour', 'आधे घंटे', 'aadhe ghante')
const MINUTES = phrase('{0} minutes', '{0} मिनट', '{0} minute')
const sayMinutes = (minutes: number): Label =>
  ({ 5: FIVE_MINUTES, 30: HALF_AN_HOUR })[minutes] ?? MINUTES(figure(minutes))

const STEADY = phrase(
  '{0} in the birth time would not move it',
  'जन्म समय के {0} से यह नहीं बदलता',
  'janm samay ke {0} se yeh nahin badalta',
)
const MOVES = phrase(
  '{0} in the birth time may move it by up to {1} days',
  'जन्म समय के {0} से यह {1} दिन तक आगे-पीछे हो सकता है',
  'janm samay ke {0} se yeh {1} din tak aage-peeche ho sakta hai',
)
const LAGNA_CHANGES = phrase(
  '{0} in the birth time may change the lagna, and this time with it',
  'जन्म समय के {0} से लग्न और यह समय दोनों बदल सकते हैं',
  'janm samay ke {0} se lagna aur yeh samay dono badal sakte hain',
)
const FROM_MOON = label(
  'the birth time is unknown, so this counts from the Moon alone',
  'जन्म समय ज्ञात नहीं, इसलिए यह केवल चंद्र से गिना है',
  'janm samay pata nahin, isliye yeh keval Chandra se gina hai',
)

const sayMove = (minutes: number, days: number, lagnaHolds: boolean): Label => {
  const doubt = sayMinutes(minutes)
  if (!lagnaHolds) return LAGNA_CHANGES(doubt)
  return days === 0 ? STEADY(doubt) : MOVES(doubt, figure(days))
}

/** How a window with given edges moves. */
export type MoveOf = (opens: Turn | undefined, closes: Turn | undefined) => BirthTimeMove

const moveOf = (
  { doubtMinutes, dashaDays, lagnaHolds }: BirthShift,
  opens?: Turn,
  closes?: Turn,
): BirthTimeMove => {
  const daysOf = (turn: Turn | undefined): number => (turn?.kind === 'period' ? Math.ceil(dashaDays) : 0)
  const [startDays, endDays] = [daysOf(opens), daysOf(closes)]
  const labels = sayMove(doubtMinutes, Math.max(startDays, endDays), lagnaHolds)
  return { startDays, endDays, lagnaHolds, labels }
}

const MOON_MAY_DIFFER = label(
  'the birth time is unknown and the Moon changes its sign within the day, so this may not hold',
  'जन्म समय ज्ञात नहीं और उस दिन चंद्र राशि बदलता है, इसलिए यह पक्का नहीं',
  'janm samay pata nahin aur us din Chandra rashi badalta hai, isliye yeh pakka nahin',
)

const HALF_DAY_MINUTES = 720

/** Without a time of birth the lagna holds nothing, no dasha is used, and the Moon's sign may be another. */
const moveOfUnknownTime = (birth: TimingBirth, chart: Chart): BirthTimeMove => {
  const moonSign = (each: Chart): number => positionOf(each.sidereal.moon).signIndex
  const doubtMs = (birth.doubtMinutes ?? HALF_DAY_MINUTES) * MINUTE_MS
  const others = [-doubtMs, doubtMs].flatMap((ms) => chartIfAny({ ...birth, utcMs: birth.utcMs + ms }))
  const isMoonSure = others.every((other) => moonSign(other) === moonSign(chart))
  return { startDays: 0, endDays: 0, lagnaHolds: false, labels: isMoonSure ? FROM_MOON : MOON_MAY_DIFFER }
}

/**
 * How windows of a birth move with its time: edges that a dasha makes move with it, edges that a transit makes stay.
 * Computes the chart at either end of the doubt.
 */
export const movesOf = (birth: TimingBirth, chart: Chart): MoveOf => {
  if (birth.isTimeKnown === false) {
    const move = moveOfUnknownTime(birth, chart)
    return () => move
  }
  const shift = birthShift(birth, chart)
  return (opens, closes) => moveOf(shift, opens, closes)
}
