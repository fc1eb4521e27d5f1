import { Temporal } from 'temporal-polyfill'
import { supportedYears } from '../ephemeris/time-scales.ts'
import { CivilTimeFault } from './civil-time-fault.ts'

const NS_PER_MINUTE = 6e10

/**
 * Civil time minus UTC at an instant, in minutes (sub-minute in the days of local mean time).
 * `zone` is an IANA name or a fixed offset such as `+05:30`. Throws `zone-unknown`: never UTC by default.
 */
export const zoneOffsetMinutes = (zone: string, utcMs: number): number => {
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

/** The instants, earliest first, at which the clocks of `zone` showed `civil`: usually one, none or two at a change. */
export const instantsOf = (civil: Temporal.PlainDateTime, zone: string): number[] => {
  const earlier = civil.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = civil.toZonedDateTime(zone, { disambiguation: 'later' })
  const shown = [earlier, later].filter((moment) => moment.toPlainDateTime().equals(civil))
  return [...new Set(shown.map((moment) => moment.epochMilliseconds))]
}

/**
 * Midnight that begins a civil date, and the one that ends it, in milliseconds UTC. Where the clocks skip
 * midnight the day begins at the first minute there is. Throws `zone-unknown` and `date-impossible`.
 */
export const civilDay = (date: string, zone: string): { startMs: number; endMs: number } => {
  zoneOffsetMinutes(zone, 0)
  const day = parseDay(date)
  const start = (of: Temporal.PlainDate) => of.toZonedDateTime(zone).epochMilliseconds
  return { startMs: start(day), endMs: start(day.add({ days: 1 })) }
}

/** Civil date in `zone` at an instant, `YYYY-MM-DD`. */
export const civilDateAt = (utcMs: number, zone: string): string =>
  new Date(utcMs + zoneOffsetMinutes(zone, utcMs) * 60_000).toISOString().slice(0, 10)

/** Reads `YYYY-MM-DD`, 1800 to 2100: what the sky's tables cover, all of it Gregorian. Throws `date-impossible`. */
export const parseDate = (date: string): Temporal.PlainDate => {
  const day = parseDay(date)
  if (day.year < supportedYears.first || day.year > supportedYears.last) throw dateImpossible(date)
  return day
}

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
