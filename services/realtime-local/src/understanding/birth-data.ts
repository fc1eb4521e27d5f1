import { fold, foldAll } from '../language/fold.ts'
import { calendarDate, figuresDate } from './dates.ts'
import { numberOf } from './numbers.ts'
import { isKnown } from './spelling.ts'
import { isDateWord, type Utterance } from './utterance.ts'

/** What a caller said of another person's birth. */
export interface BirthData {
  readonly name?: string
  /** ISO date. */
  readonly date?: string
  /** `HH:MM` of the clock. */
  readonly time?: string
  readonly place?: string
}

const pad = (n: number) => String(n).padStart(2, '0')

function dateOf({ words, text }: Utterance): string | undefined {
  const figures = figuresDate(text)
  if (figures) return figures
  const found = calendarDate(words)
  if (found?.day === undefined || found.year === undefined) return undefined
  return `${found.year}-${pad(found.month + 1)}-${pad(found.day)}`
}

const afternoon = foldAll('pm shaam dopahar evening afternoon शाम दोपहर')
const morning = foldAll('am subah morning सुबह')
const night = foldAll('night raat रात')
const has = (words: readonly string[], known: ReadonlySet<string>) => words.some((word) => known.has(word))

/** The hour of the day from the hour of the clock, and the part of the day that was named. */
function onDay(hour: number, words: readonly string[], text: string): number {
  const isPm = /\d\s*p\.?m/i.test(text) || has(words, afternoon)
  const isAm = /\d\s*a\.?m/i.test(text) || has(words, morning)
  const isNight = has(words, night)
  if (hour > 12) return hour
  if (isAm) return hour % 12
  if (isPm) return (hour % 12) + 12
  if (isNight) return hour === 12 || hour < 5 ? hour % 12 : hour + 12
  return hour
}

const beforeHour = foldAll('at around about')

/** “7 in the morning”: an hour of the clock, and soon after it a part of the day. */
const isHourWithPart = ([hour, ...after]: readonly string[]): boolean =>
  (numberOf(hour) ?? 13) <= 12 && [afternoon, morning, night].some((part) => has(after, part))

function timeOf({ words, text }: Utterance): string | undefined {
  const clock = /(?<![./\d-])(\d{1,2})[:.](\d{2})(?![./\d-])/.exec(text)
  if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60)
    return `${pad(onDay(Number(clock[1]), words, text))}:${clock[2]!}`
  const at = words.findIndex((word) =>
    [fold('baje'), fold('oclock'), 'am', 'pm', fold('बजे'), fold('baj')].includes(word),
  )
  const atPart = words.findIndex(
    (word, i) => beforeHour.has(word) && isHourWithPart(words.slice(i + 1, i + 5)),
  )
  const joined = /\b(\d{1,2})\s*([ap])\.?m\b/i.exec(text)
  const spoken = at > 0 ? words[at - 1] : atPart >= 0 ? words[atPart + 1] : undefined
  const hour = joined ? Number(joined[1]) : numberOf(spoken)
  if (hour === undefined || hour > 24) return undefined
  const quarter =
    {
      [fold('sade')]: 30,
      [fold('saade')]: 30,
      [fold('saadhe')]: 30,
      [fold('sava')]: 15,
      [fold('paune')]: -15,
    }[words[at - 2] ?? ''] ?? 0
  const minutes = onDay(hour, words, text) * 60 + quarter
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
}

const isName = (word: string | undefined): word is string =>
  word !== undefined &&
  !isKnown(fold(word)) &&
  !isDateWord(fold(word)) &&
  numberOf(fold(word)) === undefined &&
  /^\p{L}/u.test(word)
const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** Words as written, with their case. */
const spellingsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}']+/gu) ?? []

/** A place after “in”, “at” or “from”, or before “mein”. */
export function placeOf(utterance: Utterance): string | undefined {
  const { text } = utterance
  const words = spellingsOf(text)
  const before = new Set([
    'in',
    'at',
    'from',
    'near',
    'for',
    'jagah',
    'sthan',
    'place',
    'city',
    'shahar',
    'जगह',
    'स्थान',
    'शहर',
  ])
  for (let at = words.length - 1; at >= 0; at--) {
    if (before.has(words[at]!.toLowerCase()) && isName(words[at + 1])) {
      const second = words[at + 2]
      return second && isCapital(second) && isName(second) ? `${words[at + 1]!} ${second}` : words[at + 1]
    }
    if (fold(words[at]!) === 'me' && isName(words[at - 1])) {
      const earlier = words[at - 2]
      const isDouble = earlier && isCapital(earlier) && isCapital(words[at - 1]!) && isName(earlier)
      return isDouble ? `${earlier} ${words[at - 1]!}` : words[at - 1]
    }
  }
  return dateOf(utterance) ? placeInList(text) : undefined
}

const maxPlaceWords = 3

/** “…, 9:45 pm, New Delhi”, “raat 2.10 Patna”, “4:20, कानपुर का है”: a place beside the date and the time. */
function placeInList(text: string): string | undefined {
  const chunks = text
    .split(/[,;?!।\n]|\.(?!\d)|(?<=[\d:.]\d(?:\s*[ap]\.?m\.?)?)\s|(?:\s(?:का|की|के|ka|ki|ke)\s)/iu)
    .map((chunk) => chunk.trim().replace(/\s+(?:का|की|है|ka|ki|hai|h)$/iu, ''))
  const isPlace = (chunk: string) => {
    const words = chunk.split(/\s+/)
    const isWritten = words.every((word) => isCapital(word) || /\p{Script=Devanagari}/u.test(word))
    return words.length <= maxPlaceWords && isWritten && isName(words.at(-1))
  }
  return chunks.findLast(isPlace)
}

const beforeName = foldAll('marry with and named name naam nam called is of for नाम')
const afterName = foldAll("se aur and 's was ka ki ke से और का की के born hai है")

/** A person's name: an unknown word where a name stands. */
export function nameOf(utterance: Utterance): string | undefined {
  const words = spellingsOf(utterance.text.replaceAll(/['’]s\b/g, ' and '))
  const place = placeOf(utterance)
  const found = words.findIndex(
    (word, at) =>
      isName(word) &&
      !place?.split(' ').includes(word) &&
      (beforeName.has(fold(words[at - 1] ?? '')) ||
        afterName.has(fold(words[at + 1] ?? '')) ||
        (isCapital(word) && at > 0)),
  )
  if (found < 0) return undefined
  const surname = words[found + 1]
  return surname && isCapital(surname) && isName(surname) && surname !== place
    ? `${words[found]!} ${surname}`
    : words[found]
}

/** What a sentence says of a birth; empty when it says nothing. */
export function birthDataOf(utterance: Utterance): BirthData {
  const date = dateOf(utterance)
  const time = timeOf(utterance)
  const place = placeOf(utterance)
  const name = nameOf(utterance)
  return { ...(name && { name }), ...(date && { date }), ...(time && { time }), ...(place && { place }) }
}
