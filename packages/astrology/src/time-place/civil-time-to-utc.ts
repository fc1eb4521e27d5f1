import { CivilTimeFault } from './civil-time-fault.ts'
import { formatOffset, type ClockReading } from './clock-reading.ts'
import { endsLeapSecond } from './leap-seconds.ts'
import { keptLocalMeanTime } from './local-mean-time.ts'
import { localMeanReading, secondClockReading, zoneReading } from './readings.ts'
import { secondClockAt } from './second-clocks.ts'
import { clockOf, instantsOf, parseDate, skippedInstants, zoneOffsetMinutes, type ClockMs } from './zone.ts'

export interface CivilTime {
  /** Gregorian, `YYYY-MM-DD`, 1800 to 2100. */
  readonly date: string
  /** `HH:MM` or `HH:MM:SS`, 00:00 to 23:59:59; a real leap second may end in `:60`. */
  readonly time: string
  /** IANA name such as `Asia/Kolkata`, or a fixed offset such as `+05:30` or `+0530`. */
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
  const { clockMs, isLeapSecond } = parseCivil(civilTime)
  zoneOffsetMinutes(civilTime.zone, 0)
  const found = readClock(clockMs, civilTime)
  if (!isLeapSecond) return found
  const utcMs = found.utcMs + SECOND_MS
  if (endsLeapSecond(utcMs)) return { ...found, utcMs }
  throw new CivilTimeFault(
    'time-impossible',
    `No leap second was added on ${civilTime.date} at ${civilTime.time} in ${civilTime.zone}; send seconds 00 to 59.`,
  )
}

const SECOND_MS = 1000

const readClock = (clockMs: ClockMs, asked: CivilTime): CivilInstant => {
  const { readings, why } = possibleReadings(clockMs, asked)
  const [only] = readings
  if (why === undefined && only !== undefined) return only
  const chosen = readings.find((reading) => reading.id === asked.disambiguation)
  if (chosen !== undefined) return { ...chosen, evidence: [...chosen.evidence, chosenEvidence] }
  throw new CivilTimeFault(why?.code ?? 'skipped', question(asked, why?.en ?? '', readings), readings)
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

const possibleReadings = (clockMs: ClockMs, asked: CivilTime): Possible => {
  const { zone } = asked
  const instants = instantsOf(clockMs, zone)
  const around = instants.length > 0 ? instants : skippedInstants(clockMs, zone)
  const keepsSun = keptLocalMeanTime(zone, around[0]!)
  // A change between the town's own mean time and the zone's says nothing of the town's clock.
  if (keepsSun && !around.every((utcMs) => keptLocalMeanTime(zone, utcMs))) {
    return { readings: [localMeanReading('standard', clockMs, asked, around[0]!)] }
  }
  const ids = around.length === 1 ? (['standard'] as const) : (['earlier', 'later'] as const)
  const standard = ids.map((id, i) =>
    keepsSun ? localMeanReading(id, clockMs, asked, around[i]!) : zoneReading(id, zone, around[i]!),
  )
  const second = secondClockAt(asked)
  if (second !== undefined) {
    const readings = [...standard, secondClockReading(second, clockMs)]
    return { readings, why: { code: 'two-clocks', en: `Both standard time and ${second.en} were in use` } }
  }
  if (instants.length === 0) {
    return { readings: standard, why: { code: 'skipped', en: 'The clocks jumped over this time' } }
  }
  if (instants.length === 1) return { readings: standard }
  return { readings: standard, why: { code: 'ambiguous', en: 'The clocks showed this time twice' } }
}

const parseCivil = ({ date, time }: CivilTime): { clockMs: ClockMs; isLeapSecond: boolean } => {
  const midnightMs = clockOf(parseDate(date))
  const [, hours, minutes, seconds] = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60))?$/.exec(time) ?? []
  if (hours === undefined) {
    throw new CivilTimeFault('time-impossible', `There is no time "${time}"; send HH:MM, 00:00 to 23:59.`)
  }
  const isLeapSecond = seconds === '60'
  const second = isLeapSecond ? 59 : Number(seconds ?? 0)
  return {
    clockMs: midnightMs + ((Number(hours) * 60 + Number(minutes)) * 60 + second) * SECOND_MS,
    isLeapSecond,
  }
}

const question = (asked: CivilTime, why: string, readings: readonly ClockReading[]): string => {
  const options = readings.map(({ id, offsetMinutes }) => `"${id}" (UTC${formatOffset(offsetMinutes)})`)
  return `${why} on ${asked.date} at ${asked.time} in ${asked.zone}; send disambiguation ${options.join(' or ')}.`
}
