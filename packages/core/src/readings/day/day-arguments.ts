import { CivilTimeFault, civilDateAt } from '@astrovoice/astrology/time-place'
import type { Place } from '@astrovoice/contracts'
import { z } from 'zod'
import { Refusal } from '../answer/refusal.ts'
import type { ReadingContext } from '../reading-tool.ts'

/** Arguments that several tools of days share. */
export const dateArgument = z.iso.date().optional()
export const placeArgument = z.string().trim().min(2).max(80).optional()

export const dateDescription = 'ISO date by the clock of the place; leave out for today.'
export const placeDescription =
  'City that the caller names; leave out otherwise: then it is where they are. Add the state or country when there are several.'

const years = { first: 1900, last: 2099 }

/** @throws Refusal date_out_of_range for a date outside the years that are read. */
export function assertInRange(...dates: readonly string[]): void {
  for (const date of dates) {
    const year = Number(date.slice(0, 4))
    if (year >= years.first && year <= years.last) continue
    throw new Refusal('date_out_of_range', `Days are read from ${years.first} to ${years.last}; not ${date}.`)
  }
}

/** Turns a date that the place's calendar does not have into words for the caller. Throws what `read` throws else. */
export function withinCalendar<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CivilTimeFault) throw new Refusal('date_out_of_range', error.message)
    throw error
  }
}

/** Where a day is read. */
export interface Whereabouts {
  readonly place: Place
  /** Whether the caller named it, it is where they are, or it is their place of birth. */
  readonly kind: 'named' | 'present' | 'birth'
}

/** The place that the caller named, else the one where they are, else that of birth. */
export function whereaboutsOf({
  named,
  present,
  birth,
}: {
  readonly named?: Place | undefined
  readonly present?: Place | undefined
  readonly birth: Place
}): Whereabouts {
  if (named) return { place: named, kind: 'named' }
  return present ? { place: present, kind: 'present' } : { place: birth, kind: 'birth' }
}

/**
 * The place of a name; without one where the caller is, or was born.
 * @throws Refusal place_unknown for a name that no town has.
 */
export async function findWhereabouts(context: ReadingContext, name?: string): Promise<Whereabouts> {
  const { presentPlace: present, places, reading, signal } = context
  const { place: birth } = reading.profile
  if (name === undefined) return whereaboutsOf({ present, birth })
  const [named] = (await places?.search(name, 1, signal)) ?? []
  if (named) return whereaboutsOf({ named, birth })
  throw new Refusal('place_unknown', `No town is called ${name}; ask for a larger city near it.`)
}

/** A place as the engine takes it. */
export const siteOf = ({ latitudeDeg, longitudeDeg, timeZone: zone }: Place) => ({
  latitudeDeg,
  longitudeDeg,
  zone,
})

/** Today by the clock of a place. */
export const todayAt = ({ timeZone }: Place, nowMs: number): string => civilDateAt(nowMs, timeZone)

const dayMs = 86_400_000
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/**
 * The span of two optional dates: from today, for `defaultDays`, and no longer than `maxDays`.
 * @throws Refusal date_out_of_range outside the years that are read, not_understood for a span that ends before it begins.
 */
export function spanOf(
  { from, until }: { from?: string | undefined; until?: string | undefined },
  today: string,
  { defaultDays, maxDays }: { defaultDays: number; maxDays: number },
): { from: string; to: string } {
  const first = from ?? today
  assertInRange(first, ...(until === undefined ? [] : [until]))
  if (until !== undefined && until < first) {
    throw new Refusal('not_understood', `The span ends on ${until}, before it begins on ${first}.`)
  }
  const longest = addDays(first, maxDays - 1)
  const last = until ?? addDays(first, defaultDays)
  return { from: first, to: last < longest ? last : longest }
}
