import { foldAll } from '@astrovoice/core/safety'
import { dayEndingAt, numberOf, yearAt } from './numbers.ts'

/** A stretch of days that words name, as ISO dates, the last one included. */
export interface NamedSpan {
  readonly from: string
  readonly until: string
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'span'
}

const months = [
  'january jan janvari january जनवरी',
  'february feb farvari february फरवरी फ़रवरी',
  'march mar मार्च',
  'april apr aprail अप्रैल',
  'may मई',
  'june jun जून',
  'july jul julai जुलाई',
  'august aug agast अगस्त',
  'september sep sept sitambar सितंबर सितम्बर',
  'october oct aktubar अक्टूबर अक्तूबर',
  'november nov navambar नवंबर नवम्बर',
  'december dec disambar दिसंबर दिसम्बर',
].map(foldAll)
const weekdays = [
  'sunday ravivar itvar रविवार इतवार',
  'monday somvar सोमवार',
  'tuesday mangalvar मंगलवार',
  'wednesday budhvar बुधवार',
  'thursday guruvar brihaspativar veervar गुरुवार बृहस्पतिवार वीरवार',
  'friday shukravar शुक्रवार',
  'saturday shanivar शनिवार',
].map(foldAll)
const units: readonly (readonly [NamedSpan['unit'], ReadonlySet<string>])[] = [
  ['day', foldAll('day days din दिन')],
  ['week', foldAll('week weeks hafta hafte haftey saptah हफ्ते हफ़्ते हफ्ता सप्ताह')],
  ['month', foldAll('month months mahina mahine maheene mah महीने महीना')],
  ['year', foldAll('year years saal varsh sal baras साल वर्ष')],
]
/**
 * Names of months that are other words too: “may”, “mai” (I), “jaan” (life), “mar” (die), “now”, which folds like “Nov”.
 */
const doubtful = new Set(['may', 'mai', 'nov', 'jan', 'mar', 'march', 'dec'])
const thisWords = foldAll('this is current isi iss chalu my mera meri pura poora whole entire इस')
const nextWords = foldAll('next coming agle agla agli aane anevale upcoming following अगले आने')
const withinWords = foldAll('next within in agle aane coming अगले आने')

const aroundMonth = foldAll('in before by until till around since next this during')
const afterMonth = foldAll('me mein tak ke mahine ka ki mahina maheena kaisa kaisi')
const vala = foldAll('vale vala vali wale wala wali')
const newWords = foldAll('naya naye new नया नए')
const untilWords = foldAll('before by until till')

const dayMs = 86_400_000
const utc = (iso: string) => new Date(`${iso}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)
const plusDays = (from: string, days: number) => iso(new Date(utc(from).getTime() + days * dayMs))
const dateOf = (year: number, month: number, day: number) => iso(new Date(Date.UTC(year, month, day)))
const monthSpan = (year: number, month: number): NamedSpan => ({
  from: dateOf(year, month, 1),
  until: dateOf(year, month + 1, 0),
  unit: 'month',
})
const yearSpan = (year: number): NamedSpan => ({
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  unit: 'year',
})
const oneDay = (day: string): NamedSpan => ({ from: day, until: day, unit: 'day' })

/** What is left of a span that has begun: nobody asks of days gone by. */
const fromToday = (span: NamedSpan, today: string): NamedSpan =>
  span.from < today && today <= span.until ? { ...span, from: today } : span

function unitSpan(unit: NamedSpan['unit'], ahead: number, today: string): NamedSpan {
  const date = utc(today)
  if (unit === 'day') return oneDay(plusDays(today, ahead))
  if (unit === 'month') return monthSpan(date.getUTCFullYear(), date.getUTCMonth() + ahead)
  if (unit === 'year') return yearSpan(date.getUTCFullYear() + ahead)
  const monday = plusDays(today, -((date.getUTCDay() + 6) % 7) + 7 * ahead)
  return { from: monday, until: plusDays(monday, 6), unit: 'week' }
}

function stretch(count: number, unit: NamedSpan['unit'], today: string): NamedSpan {
  const date = utc(today)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const until = {
    day: () => plusDays(today, count),
    week: () => plusDays(today, 7 * count),
    month: () => dateOf(year, month + count, day),
    year: () => dateOf(year + count, month, day),
    span: () => today,
  }[unit]()
  return { from: today, until, unit: 'span' }
}

const unitOf = (word: string | undefined) =>
  word === undefined ? undefined : units.find(([, words]) => words.has(word))?.[0]
const indexIn = (sets: readonly ReadonlySet<string>[], word: string | undefined) =>
  word === undefined ? -1 : sets.findIndex((words) => words.has(word))

/** A day of a month that the words name around a month's name at `at`. */
export interface CalendarDate {
  readonly day: number | undefined
  readonly month: number
  readonly year: number | undefined
}

/** “3 feb 94”, “चार जून सत्तानवे”: a number that no day of a month has. */
function shortYear(word: string | undefined): number | undefined {
  const number = numberOf(word)
  return number !== undefined && number > 31 && number < 100 ? 1900 + number : undefined
}

const isDay = (n: number | undefined) => n !== undefined && n >= 1 && n <= 31

function calendarAt(words: readonly string[], at: number): CalendarDate | undefined {
  const month = indexIn(months, words[at])
  if (month < 0) return undefined
  const before = dayEndingAt(words, at - 1) ?? dayEndingAt(words, at - 2)
  const after = numberOf(words[at + 1])
  const day = isDay(before) ? before : isDay(after) ? after : undefined
  const year =
    [at + 1, at + 2, at - 1].map((place) => yearAt(words, place)).find((found) => found)?.year ??
    shortYear(words[at + 1])
  if (
    doubtful.has(words[at]!) &&
    day === undefined &&
    year === undefined &&
    (words[at] === 'nov' || !aroundMonth.has(words[at - 1] ?? '')) &&
    !afterMonth.has(words[at + 1] ?? '')
  )
    return undefined
  return { day, month, year }
}

/** Birth years are written with two digits: 97 is 1997, 04 is 2004. */
const fullYear = (digits: string) =>
  digits.length > 2 ? digits : `${Number(digits) > lastShortYear ? '19' : '20'}${digits}`
const lastShortYear = 29

/** A date in figures: 1990-05-05, 5/5/1990 and 05.05.1990 are the fifth of May. */
export function figuresDate(text: string): string | undefined {
  const year = /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})\b/.exec(text)
  const day = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d\d)\b/.exec(text)
  const [y, m, d] = year ? [year[1], year[2], year[3]] : day ? [fullYear(day[3]!), day[2], day[1]] : []
  if (y === undefined) return undefined
  const [monthNumber, dayNumber] = [Number(m), Number(d)]
  if (monthNumber < 1 || monthNumber > 12 || !isDay(dayNumber)) return undefined
  return dateOf(Number(y), monthNumber - 1, dayNumber)
}

/** The first date by the calendar that folded words name. */
export function calendarDate(words: readonly string[]): CalendarDate | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = calendarAt(words, at)
    if (found) return found
  }
  return undefined
}

function onCalendar({ day, month, year }: CalendarDate, today: string): NamedSpan {
  const thisYear = utc(today).getUTCFullYear()
  const whole = (inYear: number) =>
    day === undefined ? monthSpan(inYear, month) : oneDay(dateOf(inYear, month, day))
  const span = whole(year ?? thisYear)
  return year === undefined && span.until < today ? whole(thisYear + 1) : span
}

const simple: readonly (readonly [ReadonlySet<string>, number])[] = [
  [foldAll('today todays tonight aaj आज daily'), 0],
  [foldAll('tomorrow tomorow tmrw kal कल'), 1],
  [foldAll('parso parson परसों'), 2],
  [foldAll('yesterday'), -1],
]

const calendarWords = [
  ...months,
  ...weekdays,
  ...units.map(([, words]) => words),
  ...simple.map(([words]) => words),
]

/** Whether a folded word names a month, a day, or a length of days. */
export const isCalendarWord = (word: string) => indexIn(calendarWords, word) >= 0

/** The stretch of days that folded words name, seen from `today` (ISO date); undefined when they name none. */
export function namedSpan(words: readonly string[], text: string, today: string): NamedSpan | undefined {
  const figures = figuresDate(text)
  if (figures) return oneDay(figures)
  const onDay = calendarDate(words)
  if (onDay) {
    const span = onCalendar(onDay, today)
    const isLimit = words.some((word) => untilWords.has(word)) || words.includes('tak')
    return isLimit && span.until > today
      ? { from: today, until: span.until, unit: 'span' }
      : fromToday(span, today)
  }
  for (let at = 0; at < words.length; at++) {
    const found = relativeAt(words, at, today)
    if (found) return fromToday(found, today)
  }
  return undefined
}

/** Adjectives that name a span by themselves: “my weekly forecast”. */
const everyWords: Readonly<Record<string, NamedSpan['unit']>> = {
  vikly: 'week',
  saptahik: 'week',
  monthly: 'month',
  masik: 'month',
  yearly: 'year',
  annual: 'year',
  varshik: 'year',
}

/** “Kaal”, the time, is written like “kal”, tomorrow. */
const isRahuKaal = (words: readonly string[], at: number) =>
  /^(rahu|gulik|gulika|yam|pradosh)$/.test(words[at - 1] ?? '') || words[at + 1] === 'sarp'

function relativeAt(words: readonly string[], at: number, today: string): NamedSpan | undefined {
  const [word = '', next, afterNext] = words.slice(at)
  if (word === 'day' && next === 'after' && indexIn([simple[1]![0]], afterNext) === 0)
    return oneDay(plusDays(today, 2))
  const plain = isRahuKaal(words, at) ? undefined : simple.find(([known]) => known.has(word))
  if (plain) return oneDay(plusDays(today, plain[1]))
  const count = numberOf(next)
  const counted = unitOf(afterNext)
  if (withinWords.has(word) && count !== undefined && counted) return stretch(count, counted, today)
  if (
    numberOf(word) !== undefined &&
    unitOf(next) &&
    words.slice(at + 2, at + 4).some((each) => each === 'me' || each === 'ke')
  )
    return stretch(numberOf(word)!, unitOf(next)!, today)
  const unit = unitOf(next) ?? (vala.has(next ?? '') || next === 'few' ? unitOf(afterNext) : undefined)
  if (thisWords.has(word) && unit && unit !== 'day') return unitSpan(unit, 0, today)
  if (newWords.has(word) && unit === 'year') return unitSpan('year', 1, today)
  if (nextWords.has(word) && unit) return unitSpan(unit, 1, today)
  if (['ye', 'yeh', 'yah'].includes(word) && unit && unit !== 'day') return unitSpan(unit, 0, today)
  if (next === 'ahead' && unitOf(word)) return stretch(1, unitOf(word)!, today)
  const every = everyWords[word]
  if (every) return unitSpan(every, 0, today)
  if (word === 'vekend')
    return {
      from: plusDays(today, (6 - utc(today).getUTCDay() + 7) % 7),
      until: plusDays(today, ((6 - utc(today).getUTCDay() + 7) % 7) + 1),
      unit: 'span',
    }
  const weekday = indexIn(weekdays, word)
  if (weekday >= 0) return oneDay(plusDays(today, (weekday - utc(today).getUTCDay() + 7) % 7))
  const year = yearAt(words, at)
  return year && year.year >= utc(today).getUTCFullYear() - 1 ? yearSpan(year.year) : undefined
}
