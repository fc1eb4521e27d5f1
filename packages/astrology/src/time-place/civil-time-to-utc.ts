import type { Temporal } from 'temporal-polyfill'
import { cityClockAt } from './city-clocks.ts'
import { CivilTimeFault } from './civil-time-fault.ts'
import { formatOffset, type ClockReading } from './clock-reading.ts'
import { localMeanReading, zoneReading } from './readings.ts'
import { keptLocalMeanTime } from './local-mean-time.ts'
import { instantsOf, parseDate, zoneOffsetMinutes } from './zone.ts'

export interface CivilTime {
  /** Gregorian, `YYYY-MM-DD`, 1800 to 2100. */
  readonly date: string
  /** `HH:MM` or `HH:MM:SS`, 00:00 to 23:59:59. */
  readonly time: string
  /** IANA name such as `Asia/Kolkata`, or a fixed offset such as `+05:30`. */
  readonly zone: string
  /** East positive. Needed before standard time, when every meridian had its own clock. */
  readonly longitudeDeg?: number | undefined
  /** With the longitude, tells whether a city clock (Bombay, Calcutta) may have been read. */
  readonly latitudeDeg?: number | undefined
  /** The `id` of one of the choices of an earlier `CivilTimeFault`. */
  readonly disambiguation?: string | undefined
}

export interface CivilInstant {
  readonly utcMs: number
  readonly offsetMinutes: number
  readonly evidence: ClockReading['evidence']
}

/**
 * The instant a civil time names, with the reasons for its UTC offset: the zone's history (IANA), war and
 * summer time, local mean time of the birth longitude before standard time.
 *
 * Throws `CivilTimeFault` rather than guess: `ambiguous`, `skipped` and `two-clocks` carry both choices
 * (answer with `disambiguation`); `longitude-missing`, `zone-unknown`, `date-impossible`, `time-impossible`.
 */
export const civilTimeToUtc = (civilTime: CivilTime): CivilInstant => {
  const civil = parseCivil(civilTime.date, civilTime.time)
  zoneOffsetMinutes(civilTime.zone, 0)
  const { readings, why } = possibleReadings(civil, civilTime)
  const [only] = readings
  if (why === undefined && only !== undefined) return only
  const chosen = readings.find((reading) => reading.id === civilTime.disambiguation)
  if (chosen !== undefined) return { ...chosen, evidence: [...chosen.evidence, chosenEvidence] }
  throw new CivilTimeFault(why?.code ?? 'skipped', question(civilTime, why?.en ?? '', readings), readings)
}

const chosenEvidence = {
  kind: 'chosen',
  en: 'Chosen by the caller between two possible clocks.',
  hi: 'दो संभव घड़ियों में से चुना गया।',
  hinglish: 'Do sambhav ghadiyon mein se chuna gaya.',
} as const

interface Possible {
  readonly readings: readonly ClockReading[]
  readonly why?: { code: 'ambiguous' | 'skipped' | 'two-clocks'; en: string }
}

const possibleReadings = (civil: Temporal.PlainDateTime, asked: CivilTime): Possible => {
  const { zone, latitudeDeg, longitudeDeg } = asked
  const instants = instantsOf(civil, zone)
  const around = instants.length > 0 ? instants : skippedInstants(civil, zone)
  if (keptLocalMeanTime(zone, around[0]!)) return { readings: [localMeanReading(civil, longitudeDeg)] }
  const ids = around.length === 1 ? (['standard'] as const) : (['earlier', 'later'] as const)
  const standard = ids.map((id, i) => zoneReading(id, zone, around[i]!))
  const clock =
    latitudeDeg === undefined || longitudeDeg === undefined
      ? undefined
      : cityClockAt(asked.date, latitudeDeg, longitudeDeg)
  if (clock !== undefined) {
    const { id, offsetMinutes, en, hi } = clock
    const utcMs = civil.toZonedDateTime('UTC').epochMilliseconds - offsetMinutes * 60_000
    const evidence = [
      { kind: 'city-time', en: `Read on ${en}.`, hi: `${hi} के अनुसार।`, hinglish: `${en} ke anusar.` },
    ] as const
    const readings = [...standard, { id, utcMs, offsetMinutes, evidence }]
    return { readings, why: { code: 'two-clocks', en: `Both standard time and ${en} were in use` } }
  }
  if (instants.length === 0) {
    return { readings: standard, why: { code: 'skipped', en: 'The clocks jumped over this time' } }
  }
  if (instants.length === 1) return { readings: standard }
  return { readings: standard, why: { code: 'ambiguous', en: 'The clocks showed this time twice' } }
}

/** A skipped time read with the offset after the jump (the earlier instant) and with the one before it. */
const skippedInstants = (civil: Temporal.PlainDateTime, zone: string): number[] =>
  (['earlier', 'later'] as const).map(
    (disambiguation) => civil.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )

const parseCivil = (date: string, time: string): Temporal.PlainDateTime => {
  const day = parseDate(date)
  if (/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return day.toPlainDateTime(time)
  throw new CivilTimeFault('time-impossible', `There is no time "${time}"; send HH:MM, 00:00 to 23:59.`)
}

const question = (asked: CivilTime, why: string, readings: readonly ClockReading[]): string => {
  const options = readings.map(({ id, offsetMinutes }) => `"${id}" (UTC${formatOffset(offsetMinutes)})`)
  return `${why} on ${asked.date} at ${asked.time} in ${asked.zone}; send disambiguation ${options.join(' or ')}.`
}
