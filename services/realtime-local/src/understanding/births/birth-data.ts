import { fold, foldAll } from '@astrovoice/core/safety'
import { pad, timeOf } from './birth-time.ts'
import { calendarDate, figuresDate } from '../dates.ts'
import { numberOf } from '../numbers.ts'
import { isKnown } from '../spelling.ts'
import { isDateWord, type Utterance } from '../utterance.ts'

/** What a caller said of another person's birth. */
export interface BirthData {
  readonly name?: string
  /** ISO date. */
  readonly date?: string
  /** `HH:MM` of the clock. */
  readonly time?: string
  readonly place?: string
}

function dateOf({ words, text }: Utterance): string | undefined {
  const figures = figuresDate(text)
  if (figures) return figures
  const found = calendarDate(words)
  if (found?.day === undefined || found.year === undefined) return undefined
  return `${found.year}-${pad(found.month + 1)}-${pad(found.day)}`
}

const birthWords = foldAll('paidaish paidaishi janm janma birth पैदाइश जन्म')
const isName = (word: string | undefined): word is string =>
  word !== undefined &&
  !birthWords.has(fold(word)) &&
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
/** Shorter words between commas are seldom towns, unless they begin with a capital. */
const minPlaceLetters = 4

/** “…, 9:45 pm, New Delhi”, “raat 2.10 Patna”, “4:20, कानपुर का है”: a place beside the date and the time. */
function placeInList(text: string): string | undefined {
  const chunks = text
    .split(
      /[,;?!।\n]|\s[-–—]\s|\.(?!\d)|(?<=[\d:.]\d(?:\s*[ap]\.?m\.?)?)\s|(?<=\b(?:baje|bje|oclock)|बजे)\s|(?:\s(?:का|की|के|ka|ki|ke)\s)/iu,
    )
    .map((chunk) => chunk.trim().replace(/\s+(?:का|की|है|ka|ki|hai|h)$/iu, ''))
  const isPlace = (chunk: string) => {
    const words = chunk.split(/\s+/)
    const isAlone = words.length === 1 && chunk.length >= minPlaceLetters
    const isWritten = words.every((word) => isAlone || isCapital(word) || /\p{Script=Devanagari}/u.test(word))
    return words.length <= maxPlaceWords && isWritten && isName(words.at(-1))
  }
  return chunks.findLast(isPlace)
}

const aroundState = foldAll(
  `in the one of from it its is was state wala wali vala vali wale mein me se ka ki ke hai h wo woh vo yeh ye
  that this near side jo i mean meant राज्य rajya haan yes वाला वाली में का की है वो वह`,
)
const otherwise = foldAll('no nope nahi not नहीं')
const maxStateWords = 3

/** A state or a country told alone, as the reply to which town of a name is meant: “UP”, “the one in Bihar”. */
export function stateOf({ text }: Utterance, town: string | undefined): string | undefined {
  const words = spellingsOf(text)
  if (town === undefined || words.some((word) => otherwise.has(fold(word)))) return undefined
  const told = words.filter((word) => !aroundState.has(fold(word)) && fold(word) !== fold(town))
  return told.length > 0 && told.length <= maxStateWords ? told.join(' ') : undefined
}

const beforeName = foldAll('marry with and named name naam nam called is of for नाम')
/** “Tanvi meri bestie, …”: who is spoken of comes first. */
const afterFirst = foldAll('meri mera mere my और')
const afterName = foldAll('se aur and was ka ki ke से और का की के born hai है')

/** “Boy is Karthik”, “Ladki Pooja”: a name that may be another word too. */
const introduced =
  /\b(?:[Bb]oy|[Gg]irl|[Gg]uy|[Ll]adk[aie]|[Nn]ame|[Nn]aam|[Ss]ister|[Bb]rother)(?: is| hai)? (\p{Lu}\p{L}+)/u

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
        (at === 0 && afterFirst.has(fold(words[1] ?? ''))) ||
        (isCapital(word) && at > 0)),
  )
  if (found < 0) return dateOf(utterance) && introduced.exec(utterance.text)?.[1]
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
