import { julianDays } from '../ephemeris/time-scales.ts'
import { AstrologyError } from '../errors.ts'

/** A stretch of time to search, milliseconds since 1970-01-01 UTC: its end is not part of it. */
export type Span = { readonly fromMs: number; readonly toMs: number }

const msInDays = 1 / 86_400_000

/** @throws AstrologyError `INVALID_DATE` for a span that ends before it begins. */
export function assertSpan({ fromMs, toMs }: Span): void {
  if (toMs < fromMs) throw new AstrologyError('INVALID_DATE', 'The span ends before it begins.')
}

/** @throws AstrologyError `INVALID_DATE` if it ends before it begins, `YEAR_OUT_OF_RANGE` outside 1800 to 2100. */
export function spanInTt(span: Span): { from: number; to: number } {
  assertSpan(span)
  const { fromMs, toMs } = span
  const from = julianDays(fromMs).jdTt
  // The end is not part of the span: it may be the first moment after the tables.
  return { from, to: toMs === fromMs ? from : julianDays(toMs - 1).jdTt + msInDays }
}
