import { nameDay, readDay, type PersonDay } from '@astrovoice/astrology/day'
import type { DayCard, Language } from '@astrovoice/contracts'
import type { Answer } from '../answer/answer.ts'
import type { BirthReading } from '../birth-reading.ts'
import { capitalized } from '../speak.ts'
import { answerDay } from './answer-day.ts'
import { assertInRange, siteOf, todayAt, withinCalendar, type Whereabouts } from './day-arguments.ts'
import { drawDay } from './draw-day.ts'
import { personOf } from './person.ts'

export interface AskedDay {
  readonly reading: BirthReading
  readonly where: Whereabouts
  /** ISO date by the clock of the place; today when left out. */
  readonly date?: string | undefined
  readonly nowMs: number
  readonly language: Language
}

export interface DayForPerson {
  readonly day: PersonDay
  readonly answer: Answer
  readonly card: DayCard
}

/**
 * A day for a person: what the engine reads, what is said, and the card.
 * @throws Refusal date_out_of_range; AstrologyError for a day without a sunrise.
 */
export function readDayFor({ reading, where, date, nowMs, language }: AskedDay): DayForPerson {
  const { place } = where
  const today = todayAt(place, nowMs)
  const asked = date ?? today
  assertInRange(asked)
  const person = personOf(reading)
  const day = withinCalendar(() =>
    readDay({ ...siteOf(place), date: asked, person, ...(asked === today && { nowMs }) }),
  )
  const hearer = { nowMs, zone: place.timeZone }
  const answer = answerDay(day, where, hearer, person.isTimeKnown)
  const title = capitalized(nameDay(asked, hearer))
  return { day, answer, card: drawDay({ day, answer, title, place: place.name, language }) }
}
