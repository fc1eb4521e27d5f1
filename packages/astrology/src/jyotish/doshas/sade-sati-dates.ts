import type { Chart } from '../../chart/chart.ts'
import { staysOver } from '../../events/sign-stays.ts'
import { assertSpan, type Span } from '../../events/span.ts'
import { supportedYears } from '../../ephemeris/time-scales.ts'
import { type SaturnPeriod, saturnPeriods } from './sade-sati.ts'
import { positionOf } from '../position.ts'

/** Longer than Saturn ever stays in a sign without a break. */
const LONGEST_STAY_MS = 3 * 365.25 * 86_400_000

/**
 * Sade sati and dhaiyas of a natal chart that touch a span of time, with the instants of Saturn's entries and in
 * the chart's own ayanamsa. Periods that the years of the tables cut off are left out.
 * @throws AstrologyError `YEAR_OUT_OF_RANGE`; `INVALID_DATE` for a span that ends before it begins
 */
export const sadeSati = (chart: Pick<Chart, 'conventions' | 'sidereal'>, span: Span): SaturnPeriod[] => {
  assertSpan(span)
  const first = Date.UTC(supportedYears.first, 0, 1)
  const last = Date.UTC(supportedYears.last + 1, 0, 1) - 1
  // A period ends with the entry after it.
  const wide = {
    fromMs: Math.max(first, span.fromMs),
    toMs: Math.min(last, span.toMs + LONGEST_STAY_MS),
  }
  const { ayanamsa } = chart.conventions
  const entries = staysOver('saturn', wide, { ayanamsa }).flatMap(({ fromUtcMs, signIndex }) =>
    fromUtcMs === null ? [] : [{ utcMs: fromUtcMs, signIndex }],
  )
  return saturnPeriods(positionOf(chart.sidereal.moon).signIndex, entries).filter(
    ({ startUtcMs, endUtcMs }) => startUtcMs < span.toMs && endUtcMs > span.fromMs,
  )
}
