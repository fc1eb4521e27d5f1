import { label, type Label } from '../../jyotish/label.ts'
import { VARAS } from '../../panchang/names.ts'
import { sayDate } from '../../speech/say-date.ts'
import { DAY_MS, spokenMoment } from './day-parts.ts'

/** From where and when things are spoken of. */
export type Hearer = { readonly nowMs: number; readonly zone: string }

/** Days beside the hearer's, by how far off they are. */
export const NEAR_DAYS: Readonly<Record<number, Label>> = {
  [-1]: label('yesterday', 'बीते कल', 'beete kal'),
  0: label('today', 'आज', 'aaj'),
  1: label('tomorrow', 'कल', 'kal'),
}
/** Weekdays are clear for the days before the same weekday comes again. */
export const WEEK = 7

/** The weekday of a day since 1970, a Thursday; negative before it. */
export const weekdayOf = (day: number): Label => VARAS[(((day + 4) % WEEK) + WEEK) % WEEK] as Label
/** “5 December”, with the year unless it is the hearer's. */
export const sayCalendarDay = (day: number, today: number): Label => {
  const said = sayDate(day * DAY_MS, '+00:00')
  const yearOf = (each: number) => new Date(each * DAY_MS).getUTCFullYear()
  if (yearOf(day) !== yearOf(today)) return said
  const short = (text: string) => text.replace(/ \d{4}$/, '')
  return label(short(said.en), short(said.hi), short(said.hinglish))
}

/** Civil days, as days since 1970, of a date and of the hearer. */
const dayOf = (date: string): number => Date.parse(date) / DAY_MS
const todayOf = ({ nowMs, zone }: Hearer): number => spokenMoment(nowMs, zone).civilDay

/** “today”, “tomorrow”, “Thursday”, “5 December”: a day in a list. */
export const shortDay = (date: string, hearer: Hearer): Label => {
  const [day, today] = [dayOf(date), todayOf(hearer)]
  return (
    NEAR_DAYS[day - today] ??
    (day > today && day < today + WEEK ? weekdayOf(day) : sayCalendarDay(day, today))
  )
}

/** “today”, “tomorrow”, “on Thursday”, “on 5 December”: a day as an adverb. */
export const sayDay = (date: string, hearer: Hearer): Label => {
  const isNear = NEAR_DAYS[dayOf(date) - todayOf(hearer)] !== undefined
  return isNear ? shortDay(date, hearer) : onDay(shortDay(date, hearer))
}

const onDay = ({ en, hi, hinglish }: Label): Label => label(`on ${en}`, `${hi} को`, `${hinglish} ko`)

/** “today”, “tomorrow”, “5 December”: a day beside which its weekday is said. */
export const calendarDay = (date: string, hearer: Hearer): Label => {
  const [day, today] = [dayOf(date), todayOf(hearer)]
  return NEAR_DAYS[day - today] ?? sayCalendarDay(day, today)
}

/** “Thursday, 5 December”: which day is meant, beyond doubt. */
export const nameDay = (date: string, hearer: Hearer): Label => {
  const day = dayOf(date)
  const [weekday, calendar] = [weekdayOf(day), sayCalendarDay(day, todayOf(hearer))]
  const both = (key: keyof Label) => `${weekday[key]}, ${calendar[key]}`
  return label(both('en'), both('hi'), both('hinglish'))
}
