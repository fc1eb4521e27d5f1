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
/** Saturn is looked at every so often; a stay in a sign that is shorter, once in some centuries, goes unseen. */
const STEP_MS = 10 * DAY_MS
/** Longer than Saturn ever stays in a sign. */
const LONGEST_STAY_MS = 4 * 365.25 * DAY_MS

type Ayanamsa = Chart['conventions']['ayanamsa']

const saturnSign = (utcMs: number, choice: Ayanamsa): number => {
  const moment = momentAt(utcMs)
  const tropicalDeg = apparentPosition('saturn', moment).longitudeDeg
  return positionOf(toSidereal(tropicalDeg, ayanamsa(choice, moment))).signIndex
}

/** Saturn's entries into sidereal signs: looked for in coarse steps, then found to the second. */
const saturnEntries = ({ fromMs, toMs }: Span, choice: Ayanamsa): SignEntry[] => {
  const entries: SignEntry[] = []
  let sign = saturnSign(fromMs, choice)
  for (let at = fromMs; at + STEP_MS < toMs; at += STEP_MS) {
    const next = saturnSign(at + STEP_MS, choice)
    if (next !== sign)
      entries.push(...ingresses('saturn', { fromMs: at, toMs: at + STEP_MS }, { ayanamsa: choice }))
    sign = next
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
  return saturnPeriods(moonSign, saturnEntries(wide, chart.conventions.ayanamsa)).filter(
    ({ startUtcMs, endUtcMs }) => startUtcMs < span.toMs && endUtcMs > span.fromMs,
  )
}
