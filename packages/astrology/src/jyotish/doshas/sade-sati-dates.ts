import type { Chart } from '../../chart/chart.ts'
import { ingresses } from '../../events/ingresses.ts'
import { assertSpan, type Span } from '../../events/span.ts'
import { supportedYears } from '../../ephemeris/time-scales.ts'
import { ayanamsa, toSidereal } from '../../sky/ayanamsa.ts'
import { apparentPosition } from '../../sky/apparent-position.ts'
import { momentAt } from '../../sky/moment.ts'
import { type SaturnPeriod, saturnPeriods, type SignEntry } from './sade-sati.ts'
import { positionOf } from '../position.ts'

const DAY_MS = 86_400_000
/** The least step: a shorter stay in a sign goes unseen. */
const MIN_STEP_MS = DAY_MS
/** Saturn moves at most 0.131° a day as seen from the Earth. */
const FASTEST_DEG_PER_DAY = 0.14
/** Longer than Saturn ever stays in a sign without a break. */
const LONGEST_STAY_MS = 3 * 365.25 * DAY_MS

type Ayanamsa = Chart['conventions']['ayanamsa']

/** Saturn's sign, and how long it stays there at least. */
const lookAtSaturn = (utcMs: number, choice: Ayanamsa): { signIndex: number; stepMs: number } => {
  const moment = momentAt(utcMs)
  const siderealDeg = toSidereal(apparentPosition('saturn', moment).longitudeDeg, ayanamsa(choice, moment))
  const degreeInSign = siderealDeg % 30
  const toBoundaryDeg = Math.min(degreeInSign, 30 - degreeInSign)
  return {
    signIndex: Math.floor(siderealDeg / 30),
    stepMs: Math.max(MIN_STEP_MS, (toBoundaryDeg / FASTEST_DEG_PER_DAY) * DAY_MS),
  }
}

/**
 * Saturn's entries into sidereal signs, to the first one after `enoughMs`: looked for in steps that shrink towards a
 * boundary, then found to the second.
 */
const saturnEntries = ({ fromMs, toMs }: Span, enoughMs: number, choice: Ayanamsa): SignEntry[] => {
  const entries: SignEntry[] = []
  let look = lookAtSaturn(fromMs, choice)
  const isEnough = () => (entries.at(-1)?.utcMs ?? fromMs) >= enoughMs
  for (let at = fromMs; at + look.stepMs < toMs && !isEnough();) {
    const nextMs = at + look.stepMs
    const next = lookAtSaturn(nextMs, choice)
    if (next.signIndex !== look.signIndex)
      entries.push(...ingresses('saturn', { fromMs: at, toMs: nextMs }, { ayanamsa: choice }))
    at = nextMs
    look = next
  }
  return entries
}

/**
 * Sade sati and dhaiyas of a natal chart that touch a span of time, with the instants of Saturn's entries and in
 * the chart's own ayanamsa. Periods that the years of the tables cut off are left out.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE`; `INVALID_DATE` for a span that ends before it begins
 */
export const sadeSati = (chart: Pick<Chart, 'conventions' | 'sidereal'>, span: Span): SaturnPeriod[] => {
  assertSpan(span)
  const first = Date.UTC(supportedYears.first, 0, 1)
  const last = Date.UTC(supportedYears.last + 1, 0, 1) - 1
  const wide = {
    fromMs: Math.max(first, span.fromMs - LONGEST_STAY_MS),
    toMs: Math.min(last, span.toMs + LONGEST_STAY_MS),
  }
  const moonSign = positionOf(chart.sidereal.moon).signIndex
  return saturnPeriods(moonSign, saturnEntries(wide, span.toMs, chart.conventions.ayanamsa)).filter(
    ({ startUtcMs, endUtcMs }) => startUtcMs < span.toMs && endUtcMs > span.fromMs,
  )
}
