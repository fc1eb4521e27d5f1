import { AstrologyError, type Sign } from '@astrovoice/astrology'
import { loadSpeakers } from '@astrovoice/astrology/meanings'
import { CivilTimeFault } from '@astrovoice/astrology/time-place'
import type { BirthProfile, Horoscope, HoroscopePeriod, Language, Place } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { readBirth, todayAt, whereaboutsOf, type Whereabouts } from '../readings/index.ts'
import { UserFault } from '../user-fault.ts'
import { createAlmanacBook } from './almanac-book.ts'
import { describeHoroscope, type IsSayable } from './describe-horoscope.ts'
import { createKept } from './kept.ts'
import type { WrittenHoroscope } from './line.ts'
import { ujjain } from './lines/say-place.ts'
import type { HoroscopeOwner } from './owner.ts'
import { writeDay } from './periods/write-day.ts'
import { writeDays } from './periods/write-days.ts'
import { writeYear } from './periods/write-year.ts'
import type { Writing } from './periods/writing.ts'
import { isNear, spanOf } from './spans.ts'

export interface AskedPeriod {
  readonly period: HoroscopePeriod
  /** ISO date by the clock of the place; today when left out. */
  readonly date?: string | undefined
  readonly language: Language
}

/** Writes horoscopes. What the sky does is computed once for a date and a place, for all owners. */
export interface Horoscopes {
  /**
   * Of all whose natal Moon is in a sign, reckoned for Ujjain. Kept.
   * @throws UserFault horoscope_too_far, day_not_computed.
   */
  ofSign(sign: Sign, asked: AskedPeriod): Horoscope
  /**
   * Of one person, where they are, else at the place of birth.
   * @throws UserFault horoscope_too_far, day_not_computed.
   */
  ofPerson(profile: BirthProfile, presentPlace: Place | null, asked: AskedPeriod): Horoscope
}

export interface HoroscopesDeps {
  readonly clock: Clock
  /** A sentence that may not be said is left out. */
  readonly isSayable: IsSayable
}

/** Every sign, in three languages, for a week of days and some weeks, months and years. */
const maxSignHoroscopes = 512

export async function createHoroscopes({ clock, isSayable }: HoroscopesDeps): Promise<Horoscopes> {
  const speakers = await loadSpeakers()
  const book = createAlmanacBook()
  const signs = createKept<Horoscope>(maxSignHoroscopes)
  const write = (owner: HoroscopeOwner, where: Whereabouts, { period, date, language }: DatedPeriod) => {
    const writing = { owner, where, span: spanOf(period, date), book, speakers }
    const written = computed(() => writePeriod(writing, period))
    return describeHoroscope(written, { writing, period, language, isSayable })
  }
  return {
    ofSign(sign, asked) {
      const dated = dateOf(asked, ujjain, clock.nowMs())
      const { from } = spanOf(dated.period, dated.date)
      const where = { place: ujjain, kind: 'named' } as const
      return signs.get([dated.period, from, sign, dated.language].join(' '), () =>
        write({ kind: 'sign', sign }, where, dated),
      )
    },
    ofPerson(profile, presentPlace, asked) {
      const where = whereaboutsOf({ present: presentPlace ?? undefined, birth: profile.place })
      const dated = dateOf(asked, where.place, clock.nowMs())
      return write({ kind: 'person', reading: readBirth(profile) }, where, dated)
    },
  }
}

type DatedPeriod = AskedPeriod & { readonly date: string }

function dateOf(asked: AskedPeriod, place: Place, nowMs: number): DatedPeriod {
  const today = todayAt(place, nowMs)
  const date = asked.date ?? today
  if (!isNear(date, today)) throw new UserFault('horoscope_too_far')
  return { ...asked, date }
}

function writePeriod(writing: Writing, period: HoroscopePeriod): WrittenHoroscope {
  switch (period) {
    case 'day':
      return writeDay(writing)
    case 'week':
    case 'month':
      return writeDays(writing, period)
    case 'year':
      return writeYear(writing)
  }
}

/** Days without a sunrise, or that the calendar of the place skipped. */
function computed(write: () => WrittenHoroscope): WrittenHoroscope {
  try {
    return write()
  } catch (error) {
    if (error instanceof AstrologyError || error instanceof CivilTimeFault)
      throw new UserFault('day_not_computed', { detail: error.message })
    throw error
  }
}
