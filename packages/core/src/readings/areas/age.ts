import type { Area } from '@astrovoice/astrology/timing'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { adultAge, isUnderAge } from '@astrovoice/contracts'
import { Refusal } from '../answer/refusal.ts'
import type { Birth } from '../birth-reading.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

/** What an age is counted from: the chart, and today where the caller is. */
export type AgeContext = Pick<ReadingContext, 'reading' | 'nowMs' | 'presentPlace'>

const adultAreas: ReadonlySet<Area> = new Set(['love', 'marriage', 'children'])

/**
 * Love, marriage and children are not read for a chart of someone under eighteen.
 * @throws Refusal `too_young`.
 */
export function assertOldEnough(context: ReadingContext, area: Area): void {
  if (!adultAreas.has(area)) return
  assertAdults(context, [context.reading.profile], area)
}

/**
 * Charts of people under eighteen are not read for love, marriage or children, nor matched with another.
 * @throws Refusal `too_young`.
 */
export function assertAdults(
  context: ReadingContext,
  people: readonly Pick<Birth, 'date'>[],
  asked: string,
): void {
  if (!people.some((person) => isMinor(context, person))) return
  throw new Refusal('too_young', `The chart is of someone under ${adultAge}; ${asked} is not read for it.`)
}

/** Whether the chart, or that of another person, is of someone under eighteen. */
export const isMinor = (
  context: AgeContext,
  { date }: Pick<Birth, 'date'> = context.reading.profile,
): boolean => isUnderAge(civilDateAt(context.nowMs, zoneOf(context)), date)
