import { figure, listed, phrase } from '@astrovoice/astrology'
import { nameDay, sayDay, shortDay, type Hearer } from '@astrovoice/astrology/day'
import { capitalized, type Speak } from '../speak.ts'
import type { Whereabouts } from './day-arguments.ts'

/** Place names are as maps write them; Hindi text has no Latin letters. */
const AT_BIRTH_PLACE = phrase(
  'times are for {0}, your birth place',
  'समय आपके जन्म स्थान के हैं',
  'samay aapke janm sthan {0} ke hain',
)
const AT_PLACE = phrase('times are for {0}', 'समय आपके बताए शहर के हैं', 'samay {0} ke hain')
const AT_PRESENT_PLACE = phrase(
  'times are for {0}, where you are',
  'समय वहाँ के हैं जहाँ आप हैं',
  'samay {0} ke hain, jahan aap hain',
)
const WITHOUT_TIME = phrase(
  '{0}, and your birth time is not known',
  '{0}, और जन्म समय पता नहीं है',
  '{0}, aur janm samay pata nahi hai',
)

/** Whose clock the times are by, as a clause. */
export const sayPlace = ({ place, kind }: Whereabouts): Speak => placePhrases[kind](figure(place.name))

const placePhrases = { named: AT_PLACE, present: AT_PRESENT_PLACE, birth: AT_BIRTH_PLACE }

/** How sure a day of a person is: by whose clock, and whether without a time of birth. */
export const sayGround = (where: Whereabouts, isTimeKnown: boolean): Speak =>
  isTimeKnown ? sayPlace(where) : WITHOUT_TIME(sayPlace(where))

const NEAR = ['today', 'tomorrow', 'yesterday']

/** A day as a noun within a sentence: “today”, “Thursday, 3 December”. */
export function dayNoun(date: string, hearer: Hearer): Speak {
  const said = sayDay(date, hearer)
  return NEAR.includes(said.en) ? said : nameDay(date, hearer)
}

/** A day as the subject of a sentence: “Today”, “Thursday, 3 December”. */
export const subjectOf = (date: string, hearer: Hearer): Speak => capitalized(dayNoun(date, hearer))

/** Days as a list: “tomorrow, Thursday and 12 December”. */
export const listDays = (dates: readonly string[], hearer: Hearer): Speak =>
  listed(dates.map((date) => shortDay(date, hearer)))
