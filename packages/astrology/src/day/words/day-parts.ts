import { label, type Label } from '../../jyotish/label.ts'
import { clockAt } from '../../time-place/zone.ts'

const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** Parts of a day as people divide it; each language draws the line where its speakers do. */
type Part = 'dawn' | 'morning' | 'afternoon' | 'evening' | 'night'

/** The night goes on until this hour: what comes before it belongs to the day before. */
const NIGHT_ENDS_HOUR = 4

const partAt = (hour: number, eveningHour: number): Part => {
  if (hour < NIGHT_ENDS_HOUR || hour >= 20) return 'night'
  if (hour < 6) return 'dawn'
  if (hour < 12) return 'morning'
  return hour < eveningHour ? 'afternoon' : 'evening'
}

/** A moment by the clock of a place, as people speak of it. */
export type SpokenMoment = {
  /** The day it is counted to, as days since 1970: two in the night is still the day before. */
  readonly day: number
  /** The civil date, as days since 1970. */
  readonly civilDay: number
  readonly english: Part
  /** Hindi’s evening begins an hour earlier. */
  readonly hindi: Part
  readonly clock: Label
}

/** Reads a moment off the clock of an IANA zone, to the whole minute that has passed. */
export const spokenMoment = (utcMs: number, zone: string): SpokenMoment => {
  const clockMs = clockAt(utcMs, zone)
  const civilDay = Math.floor(clockMs / DAY_MS)
  const hour = Math.floor((clockMs - civilDay * DAY_MS) / HOUR_MS)
  const minute = Math.floor(clockMs / 60_000) % 60
  return {
    day: hour < NIGHT_ENDS_HOUR ? civilDay - 1 : civilDay,
    civilDay,
    english: partAt(hour, 17),
    hindi: partAt(hour, 16),
    clock: sayClock(hour % 12 || 12, minute),
  }
}

/** “6:43”, “6 बजकर 43 मिनट”; a whole hour is “6” in English and “6 बजे” in Hindi. */
const sayClock = (hour: number, minute: number): Label =>
  minute === 0
    ? label(`${hour}`, `${hour} बजे`, `${hour} baje`)
    : label(
        `${hour}:${String(minute).padStart(2, '0')}`,
        `${hour} बजकर ${minute} मिनट`,
        `${hour} bajkar ${minute} minute`,
      )

export const HINDI_PARTS: Readonly<Record<Part, readonly [hi: string, hinglish: string]>> = {
  dawn: ['भोर में', 'bhor mein'],
  morning: ['सुबह', 'subah'],
  afternoon: ['दोपहर', 'dopahar'],
  evening: ['शाम', 'shaam'],
  night: ['रात', 'raat'],
}
