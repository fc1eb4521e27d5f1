import { Temporal } from 'temporal-polyfill'
import { supportedYears } from '../ephemeris/time-scales.ts'
import { CivilTimeFault } from './civil-time-fault.ts'
import { historicOffsetMinutes } from './clock-history.ts'

const NS_PER_MINUTE = 6e10
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * Civil time minus UTC at an instant, in minutes (sub-minute in the days of local mean time): before 1970 from the
 * engine's own table, then from the runtime's. `zone` is an IANA name or a fixed offset such as `+05:30` or `+0530`.
 * Throws `zone-unknown`: never UTC by default.
 */
export const zoneOffsetMinutes = (zone: string, utcMs: number): number =>
  historicOffsetMinutes(zone, utcMs) ?? runtimeOffsetMinutes(zone, utcMs)

const runtimeOffsetMinutes = (zone: string, utcMs: number): number => {
  try {
    const moment = Temporal.Instant.fromEpochMilliseconds(Math.round(utcMs)).toZonedDateTimeISO(zone)
    return moment.offsetNanoseconds / NS_PER_MINUTE
  } catch {
    throw new CivilTimeFault(
      'zone-unknown',
      `"${zone}" is not an IANA time zone; take the zone of the place, such as Asia/Kolkata.`,
    )
  }
}

/** A clock's reading as milliseconds since 1970-01-01 00:00 of that clock. */
export type ClockMs = number

/** What the clocks of `zone` show at an instant. */
export const clockAt = (utcMs: number, zone: string): ClockMs =>
  utcMs + Math.round(zoneOffsetMinutes(zone, utcMs) * MINUTE_MS)

/** The two instants that a reading can name: by the offset of the day before it and by that of the day after. */
const candidates = (civilMs: ClockMs, zone: string): { byOffsetBefore: number; byOffsetAfter: number } => {
  const read = (nearMs: number) => civilMs - Math.round(zoneOffsetMinutes(zone, nearMs) * MINUTE_MS)
  return { byOffsetBefore: read(civilMs - DAY_MS), byOffsetAfter: read(civilMs + DAY_MS) }
}

/** The instants, earliest first, at which the clocks of `zone` showed a reading: usually one, none or two at a change. */
export const instantsOf = (civilMs: ClockMs, zone: string): number[] => {
  const { byOffsetBefore, byOffsetAfter } = candidates(civilMs, zone)
  const shown = [byOffsetBefore, byOffsetAfter].filter((utcMs) => clockAt(utcMs, zone) === civilMs)
  return [...new Set(shown)].sort((a, b) => a - b)
}

/** A skipped reading by the offset after the jump (the earlier instant) and by the one before it. */
export const skippedInstants = (civilMs: ClockMs, zone: string): [earlier: number, later: number] => {
  const { byOffsetBefore, byOffsetAfter } = candidates(civilMs, zone)
  return [byOffsetAfter, byOffsetBefore]
}

/** The first instant at which the clocks of `zone` show a reading or a later one. */
const firstInstantAt = (civilMs: ClockMs, zone: string): number => {
  const [shown] = instantsOf(civilMs, zone)
  if (shown !== undefined) return shown
  let [before, after] = skippedInstants(civilMs, zone)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (clockAt(middle, zone) < civilMs) before = middle
    else after = middle
  }
  return after
}

/**
 * Midnight that begins a civil date, and the one that ends it, in milliseconds UTC. Where the clocks skip
 * midnight the day begins at the first moment there is. Throws `zone-unknown`, and `date-impossible` also for a day
 * that the clocks of `zone` skipped, as at the date line.
 */
export const civilDay = (date: string, zone: string): { startMs: number; endMs: number } => {
  zoneOffsetMinutes(zone, 0)
  const midnightMs = clockOf(parseDay(date))
  const startMs = firstInstantAt(midnightMs, zone)
  const endMs = firstInstantAt(midnightMs + DAY_MS, zone)
  if (startMs < endMs) return { startMs, endMs }
  throw new CivilTimeFault(
    'date-impossible',
    `There was no ${date} in ${zone}: its clocks went from ${civilDateAt(startMs - 1, zone)} to ` +
      `${civilDateAt(startMs, zone)}. Ask for one of these days.`,
  )
}

/** Civil date in `zone` at an instant, `YYYY-MM-DD`. */
export const civilDateAt = (utcMs: number, zone: string): string =>
  new Date(clockAt(utcMs, zone)).toISOString().slice(0, 10)

/** Reads `YYYY-MM-DD`, 1800 to 2100: what the sky's tables cover, all of it Gregorian. Throws `date-impossible`. */
export const parseDate = (date: string): Temporal.PlainDate => {
  const day = parseDay(date)
  if (day.year < supportedYears.first || day.year > supportedYears.last) throw dateImpossible(date)
  return day
}

/** Midnight of a day by any clock. */
export const clockOf = (day: Temporal.PlainDate): ClockMs => Date.UTC(day.year, day.month - 1, day.day)

/** Reads `YYYY-MM-DD` of any year, for the days beside those asked for. */
const parseDay = (date: string): Temporal.PlainDate => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return Temporal.PlainDate.from(date)
  } catch {
    // Falls through: the calendar has no such day.
  }
  throw dateImpossible(date)
}

const dateImpossible = (date: string): CivilTimeFault =>
  new CivilTimeFault(
    'date-impossible',
    `There is no day "${date}"; send a Gregorian date YYYY-MM-DD, ${supportedYears.first} to ${supportedYears.last}.`,
  )
