import { AstrologyError } from '@astrovoice/astrology'
import type { BirthProfile, DayCard, Language, Place } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import { Refusal } from '../answer/refusal.ts'
import { readBirth } from '../birth-reading.ts'
import { readDayFor } from './read-day-for.ts'

export interface DescribeDayRequest {
  readonly profile: BirthProfile
  /** Where the day is spent; the place of birth when left out. */
  readonly place?: Place | undefined
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
export function describeDay({ profile, place, date, nowMs, language }: DescribeDayRequest): DayCard {
  const where = { place: place ?? profile.place, isNamed: place !== undefined }
  try {
    return readDayFor({ reading: readBirth(profile), where, date, nowMs, language }).card
  } catch (error) {
    if (error instanceof Refusal || error instanceof AstrologyError) {
      throw new UserFault('day_not_computed', { detail: error.message })
    }
    throw error
  }
}
