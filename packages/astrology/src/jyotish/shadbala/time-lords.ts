import { modulo } from '../arc.ts'
import { type BodyGraha, SEVEN_GRAHAS } from '../grahas.ts'

/** Days from the creation of the Surya Siddhanta to the start of the Kali yuga (1.45-50). */
const CREATION_TO_KALI_DAYS = 714_402_296_627
const KALI_JULIAN_DAY_NUMBER = 588_466

/** The order in which the lords of hours follow: from the slowest graha to the fastest. */
const HOUR_ORDER: readonly BodyGraha[] = ['saturn', 'jupiter', 'mars', 'sun', 'venus', 'mercury', 'moon']

const lordOfWeekday = (weekday: number): BodyGraha => SEVEN_GRAHAS[modulo(weekday, 7)] as BodyGraha

export type TimeLords = {
  readonly year: BodyGraha
  readonly month: BodyGraha
  readonly day: BodyGraha
  readonly hour: BodyGraha
}

/**
 * Lords of the 360-day year, 30-day month, weekday and hour (abda, masa, vara, hora). BPHS 27.12-13 with the
 * day count of Surya Siddhanta 1.51-52: the count is zero on a Sunday.
 * `julianDayNumber` is of the civil day that began at the last sunrise; hours are 1/24 day from that sunrise.
 */
export const timeLords = (julianDayNumber: number, hoursSinceSunrise: number): TimeLords => {
  const days = CREATION_TO_KALI_DAYS + julianDayNumber - KALI_JULIAN_DAY_NUMBER
  const day = lordOfWeekday(days)
  return {
    year: lordOfWeekday(Math.floor(days / 360) * 360),
    month: lordOfWeekday(Math.floor(days / 30) * 30),
    day,
    hour: HOUR_ORDER[modulo(HOUR_ORDER.indexOf(day) + Math.floor(hoursSinceSunrise), 7)] as BodyGraha,
  }
}
