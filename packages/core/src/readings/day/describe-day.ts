import { AstrologyError } from '@astrovoice/astrology'
import { nameDay, readDay } from '@astrovoice/astrology/day'
import type { BirthProfile, DayCard, Language, Place } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import { Refusal } from '../answer/refusal.ts'
import { readBirth } from '../birth-reading.ts'
import { capitalized } from '../speak.ts'
import { answerDay } from './answer-day.ts'
import { assertInRange, siteOf, todayAt, withinCalendar } from './day-arguments.ts'
import { drawDay } from './draw-day.ts'
import { personOf } from './person.ts'

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
  const zone = where.place.timeZone
  const today = todayAt(where.place, nowMs)
  const asked = date ?? today
  const person = personOf(readBirth(profile))
  try {
    assertInRange(asked)
    const day = withinCalendar(() =>
      readDay({ ...siteOf(where.place), date: asked, person, ...(asked === today && { nowMs }) }),
    )
    const hearer = { nowMs, zone }
    const answer = answerDay(day, where, hearer, person.isTimeKnown)
    return drawDay({
      day,
      answer,
      title: capitalized(nameDay(asked, hearer)),
      place: where.place.name,
      language,
    })
  } catch (error) {
    if (error instanceof Refusal || error instanceof AstrologyError) {
      throw new UserFault('day_not_computed', { detail: error.message })
    }
    throw error
  }
}
