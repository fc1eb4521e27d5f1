import { AstrologyError } from '../errors.ts'
import { type Span, spanInTt } from '../events/span.ts'

const MAX_YEARS = 120
const YEAR_MS = 365.25 * 86_400_000

/**
 * @throws AstrologyError `INVALID_DATE` for a span that ends before it begins, `YEAR_OUT_OF_RANGE` outside 1800 to
 * 2100, `INVALID_REQUEST` for one that begins before the birth or is over 120 years long
 */
export const checkSpan = (span: Span, birthUtcMs: number): void => {
  spanInTt(span)
  if (span.fromMs < birthUtcMs)
    throw new AstrologyError('INVALID_REQUEST', 'The span begins before the birth; ask from the birth on.')
  if (span.toMs - span.fromMs > MAX_YEARS * YEAR_MS)
    throw new AstrologyError('INVALID_REQUEST', `The span has at most ${MAX_YEARS} years; ask for less.`)
}
