import { label, type Label } from '../jyotish/label.ts'
import { GRAHA_LABELS, type Graha } from '../jyotish/grahas.ts'
import type { Interval } from './limbs.ts'

/** The Sun's day at a place: from one sunrise to the next, the night before it included. UTC milliseconds. */
export type SolarDay = {
  readonly lastSunsetMs: number
  readonly sunriseMs: number
  readonly sunsetMs: number
  readonly nextSunriseMs: number
}

/** Part `index` (0-based) of `parts` equal parts of an interval. */
export const partOf = ({ startMs, endMs }: Interval, parts: number, index: number): Interval => {
  const width = (endMs - startMs) / parts
  return { startMs: Math.round(startMs + index * width), endMs: Math.round(startMs + (index + 1) * width) }
}

export const daylight = (day: SolarDay): Interval => ({ startMs: day.sunriseMs, endMs: day.sunsetMs })
export const night = (day: SolarDay): Interval => ({ startMs: day.sunsetMs, endMs: day.nextSunriseMs })
const nightBefore = (day: SolarDay): Interval => ({ startMs: day.lastSunsetMs, endMs: day.sunriseMs })

/** Which eighth of daylight, Sunday to Saturday (Muhurta Chintamani 1; the same in every almanac). */
const RAHU_EIGHTHS = [8, 2, 7, 5, 6, 4, 3]
const YAMAGANDA_EIGHTHS = [5, 4, 3, 2, 1, 7, 6]
const GULIKA_EIGHTHS = [7, 6, 5, 4, 3, 2, 1]
const WEDNESDAY = 3

export type DayPeriods = {
  readonly rahuKaal: Interval
  readonly yamaganda: Interval
  readonly gulika: Interval
  /** The eighth of the fifteen muhurtas of the day; there is none on Wednesdays. */
  readonly abhijit: Interval | null
  /** The last muhurta but one of the night before. */
  readonly brahmaMuhurta: Interval
}

export const periodsOf = (day: SolarDay, vara: number): DayPeriods => {
  const eighth = (numbers: readonly number[]) => partOf(daylight(day), 8, numbers[vara]! - 1)
  return {
    rahuKaal: eighth(RAHU_EIGHTHS),
    yamaganda: eighth(YAMAGANDA_EIGHTHS),
    gulika: eighth(GULIKA_EIGHTHS),
    abhijit: vara === WEDNESDAY ? null : partOf(daylight(day), 15, 7),
    brahmaMuhurta: partOf(nightBefore(day), 15, 13),
  }
}

/** The planetary hours' order, from the slowest of the sky to the fastest, begun at the Sun. */
const HORA_ORDER: readonly Graha[] = ['sun', 'venus', 'mercury', 'moon', 'saturn', 'jupiter', 'mars']
/** Where each weekday's lord stands in that order, Sunday to Saturday. */
const FIRST_OF_VARA = [0, 3, 6, 2, 5, 1, 4]

const CHOGHADIYAS = [
  { id: 'udveg', label: label('Udveg', 'उद्वेग'), isGood: false },
  { id: 'chal', label: label('Chal', 'चल'), isGood: true },
  { id: 'labh', label: label('Labh', 'लाभ'), isGood: true },
  { id: 'amrit', label: label('Amrit', 'अमृत'), isGood: true },
  { id: 'kaal', label: label('Kaal', 'काल'), isGood: false },
  { id: 'shubh', label: label('Shubh', 'शुभ'), isGood: true },
  { id: 'rog', label: label('Rog', 'रोग'), isGood: false },
] as const

export type Choghadiya = Interval & (typeof CHOGHADIYAS)[number]

/** Eighths of the day, each ruled by the next lord of the hours; those of the night by every second one back. */
export const choghadiyasOf = (day: SolarDay, vara: number): { day: Choghadiya[]; night: Choghadiya[] } => {
  const first = FIRST_OF_VARA[vara]!
  const eighths = (whole: Interval, start: number, step: number) =>
    Array.from({ length: 8 }, (_, i) => ({
      ...CHOGHADIYAS[(start + step * i) % 7]!,
      ...partOf(whole, 8, i),
    }))
  return { day: eighths(daylight(day), first, 1), night: eighths(night(day), first + 5, 5) }
}

export type Hora = Interval & { readonly lord: Graha; readonly label: Label }

/** Twelve hours of the day and twelve of the night, the first ruled by the lord of the weekday. */
export const horasOf = (day: SolarDay, vara: number): Hora[] =>
  Array.from({ length: 24 }, (_, i) => {
    const lord = HORA_ORDER[(FIRST_OF_VARA[vara]! + i) % 7]!
    const part = i < 12 ? partOf(daylight(day), 12, i) : partOf(night(day), 12, i - 12)
    return { lord, label: GRAHA_LABELS[lord], ...part }
  })
