import { CivilTimeFault, civilDay } from '@astrovoice/astrology/time-place'
import { z } from 'zod'
import { Refusal } from '../answer/refusal.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

export const DateArgument = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()

export interface AskedSpan {
  readonly fromMs: number
  /** Not part of the span. */
  readonly toMs: number
}

const yearMs = 365.25 * 86_400_000
/** The first year after the engine's tables. */
const endOfTablesMs = Date.UTC(2100, 0, 1)
const maxYears = 100

/**
 * The days that were asked about, by the clock of `zoneOf`. Without a first day it begins now, without a last day it
 * lasts `years`. It never begins before the birth, nor outlasts the engine's tables.
 * @throws Refusal `date_out_of_range` for a date that does not exist, a span that ends before it begins, is over a
 * hundred years, or lies wholly before the birth or after 2099.
 */
export function askedSpan(
  context: ReadingContext,
  asked: { readonly from?: string | undefined; readonly until?: string | undefined },
  years: number,
): AskedSpan {
  const { nowMs, reading } = context
  const birthMs = Date.parse(reading.profile.utc)
  const from = asked.from === undefined ? nowMs : dayOf(asked.from, context).startMs
  const until = asked.until === undefined ? from + years * yearMs : dayOf(asked.until, context).endMs
  const span = { fromMs: Math.max(from, birthMs), toMs: Math.min(until, endOfTablesMs) }
  if (until <= from) throw outOfRange('The span ends before it begins.')
  if (until - from > maxYears * yearMs) throw outOfRange(`Ask about at most ${maxYears} years.`)
  if (span.toMs <= span.fromMs) throw outOfRange('Ask about days from the birth to the end of 2099.')
  return span
}

function dayOf(date: string, context: ReadingContext): { startMs: number; endMs: number } {
  try {
    return civilDay(date, zoneOf(context))
  } catch (error) {
    if (error instanceof CivilTimeFault) throw outOfRange(error.message)
    throw error
  }
}

const outOfRange = (message: string) => new Refusal('date_out_of_range', message)
