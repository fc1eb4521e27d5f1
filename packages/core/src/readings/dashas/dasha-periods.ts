import { vimshottari, type DashaPeriod, type Graha } from '@astrovoice/astrology'
import { dashaBirthOf, type BirthReading } from '../birth-reading.ts'

export type Period = DashaPeriod<Graha>

/** The Vimshottari periods of one level (1 maha, 2 antar) that touch a span, in order. */
export function periodsWithin(
  reading: BirthReading,
  level: 1 | 2,
  span: { readonly fromMs: number; readonly toMs: number },
): Period[] {
  const mahas = vimshottari(dashaBirthOf(reading), level)
  const ofLevel = level === 1 ? mahas : mahas.flatMap(({ periods = [] }) => periods)
  return ofLevel.filter(({ startUtcMs, endUtcMs }) => startUtcMs < span.toMs && endUtcMs > span.fromMs)
}
