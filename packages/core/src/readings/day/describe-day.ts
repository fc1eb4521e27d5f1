import { AstrologyError } from '@astrovoice/astrology'
import type { BirthProfile, DayCard, Language, Place } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import { Refusal } from '../answer/refusal.ts'
import { readBirth } from '../birth-reading.ts'
import { whereaboutsOf } from './day-arguments.ts'
import { readDayFor } from './read-day-for.ts'

export interface DescribeDayRequest {
  readonly profile: BirthProfile
  /** Where the day is spent; the present place when left out. */
  readonly place?: Place | undefined
  /** Where the caller is; the place of birth when left out. */
  readonly presentPlace?: Place | undefined
  /** ISO date by the clock of the place; today when left out. */
  readonly date?: string | undefined
  readonly nowMs: number
  readonly language: Language
}

/**
 * A day for the person of a birth profile.
 * @throws UserFault day_not_computed for a date outside 1900 to 2099, one that the place never had, or a day without a
 * sunrise.
 */
export function describeDay(request: DescribeDayRequest): DayCard {
  const { profile, place, presentPlace, date, nowMs, language } = request
  const where = whereaboutsOf({ named: place, present: presentPlace, birth: profile.place })
  try {
    return readDayFor({ reading: readBirth(profile), where, date, nowMs, language }).card
  } catch (error) {
    if (error instanceof Refusal || error instanceof AstrologyError) {
      throw new UserFault('day_not_computed', { detail: error.message })
    }
    throw error
  }
}
