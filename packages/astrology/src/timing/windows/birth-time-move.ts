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

/** What five minutes in the time of birth move. */
type BirthShift = { readonly dashaDays: number; readonly lagnaHolds: boolean }

const FIVE_MINUTES_MS = 300_000

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
  const others = [-FIVE_MINUTES_MS, FIVE_MINUTES_MS].flatMap((ms) =>
    chartIfAny({ ...birth, utcMs: birth.utcMs + ms }),
  )
  const lagnaSign = (each: Chart): number => positionOf(each.ascendant.sidereal).signIndex
  return {
    dashaDays: Math.max(0, ...others.map((other) => dashaDaysBetween(chart, other))),
    lagnaHolds: others.every((other) => lagnaSign(other) === lagnaSign(chart)),
  }
}

const STEADY = label(
  'five minutes in the birth time do not move it',
  'जन्म समय के पाँच मिनट से यह नहीं बदलता',
  'janm samay ke paanch minute se yeh nahin badalta',
)
const MOVES = phrase(
  'five minutes in the birth time move it by up to {0} days',
  'जन्म समय के पाँच मिनट से यह {0} दिन तक आगे-पीछे हो सकता है',
  'janm samay ke paanch minute se yeh {0} din tak aage-peeche ho sakta hai',
)
const LAGNA_CHANGES = label(
  'five minutes in the birth time may change the lagna, and this time with it',
  'जन्म समय के पाँच मिनट से लग्न और यह समय दोनों बदल सकते हैं',
  'janm samay ke paanch minute se lagna aur yeh samay dono badal sakte hain',
)
const FROM_MOON = label(
  'the birth time is unknown, so this counts from the Moon alone',
  'जन्म समय ज्ञात नहीं, इसलिए यह केवल चंद्र से गिना है',
  'janm samay pata nahin, isliye yeh keval Chandra se gina hai',
)

const sayMove = (days: number, lagnaHolds: boolean): Label => {
  if (!lagnaHolds) return LAGNA_CHANGES
  return days === 0 ? STEADY : MOVES(figure(days))
}

/** How a window with given edges moves. */
export type MoveOf = (opens: Turn | undefined, closes: Turn | undefined) => BirthTimeMove

const moveOf = ({ dashaDays, lagnaHolds }: BirthShift, opens?: Turn, closes?: Turn): BirthTimeMove => {
  const daysOf = (turn: Turn | undefined): number => (turn?.kind === 'period' ? Math.ceil(dashaDays) : 0)
  const [startDays, endDays] = [daysOf(opens), daysOf(closes)]
  return { startDays, endDays, lagnaHolds, labels: sayMove(Math.max(startDays, endDays), lagnaHolds) }
}

const MOON_MAY_DIFFER = label(
  'the birth time is unknown and the Moon changes its sign within the day, so this may not hold',
  'जन्म समय ज्ञात नहीं और उस दिन चंद्र राशि बदलता है, इसलिए यह पक्का नहीं',
  'janm samay pata nahin aur us din Chandra rashi badalta hai, isliye yeh pakka nahin',
)

const HALF_DAY_MS = DAY_MS / 2

/** Without a time of birth the lagna holds nothing, no dasha is used, and the Moon's sign may be another. */
const moveOfUnknownTime = (birth: TimingBirth, chart: Chart): BirthTimeMove => {
  const moonSign = (each: Chart): number => positionOf(each.sidereal.moon).signIndex
  const others = [-HALF_DAY_MS, HALF_DAY_MS].flatMap((ms) =>
    chartIfAny({ ...birth, utcMs: birth.utcMs + ms }),
  )
  const isMoonSure = others.every((other) => moonSign(other) === moonSign(chart))
  return { startDays: 0, endDays: 0, lagnaHolds: false, labels: isMoonSure ? FROM_MOON : MOON_MAY_DIFFER }
}

/**
 * How windows of a birth move with its time: edges that a dasha makes move with it, edges that a transit makes stay.
 * Computes the chart five minutes to either side.
 */
export const movesOf = (birth: TimingBirth, chart: Chart): MoveOf => {
  if (birth.isTimeKnown === false) {
    const move = moveOfUnknownTime(birth, chart)
    return () => move
  }
  const shift = birthShift(birth, chart)
  return (opens, closes) => moveOf(shift, opens, closes)
}
