import type { Area } from '@astrovoice/astrology/timing'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import { Refusal } from '../answer/refusal.ts'
import type { Birth } from '../birth-reading.ts'
import { zoneOf, type ReadingContext } from '../reading-tool.ts'

const adultAge = 18
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
  context: ReadingContext,
  { date }: Pick<Birth, 'date'> = context.reading.profile,
): boolean => ageOn(civilDateAt(context.nowMs, zoneOf(context)), date) < adultAge

/** Completed years from one ISO date to another. */
export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}
