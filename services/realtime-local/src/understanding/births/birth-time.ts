import { fold, foldAll } from '@astrovoice/core/safety'
import { numberOf } from '../numbers.ts'
import type { Utterance } from '../utterance.ts'

export const pad = (n: number) => String(n).padStart(2, '0')

const afternoon = foldAll('shaam dopahar evening afternoon शाम दोपहर')
const morning = foldAll('subah morning सुबह')
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

/** “7 bajkar 20 minute”: the minutes stand after it. */
const pastHour = foldAll('bajkar bajke बजकर बजके')
const beforeHour = foldAll('at around about')
const oclock = new Set([...foldAll('baje oclock baj बजे'), 'am', 'pm'])

const isPart = (words: readonly string[]) => [afternoon, morning, night].some((part) => has(words, part))

/** “7 in the morning”: an hour of the clock, and soon after it a part of the day. */
const isHourWithPart = ([hour, ...after]: readonly string[]): boolean =>
  (numberOf(hour) ?? 13) <= 12 && isPart(after)

/** Minutes that the word before an hour adds to it. */
const quarters = new Map([
  ...[...foldAll('sade saade saadhe साढ़े')].map((word) => [word, 30] as const),
  ...[...foldAll('sava sawa सवा')].map((word) => [word, 15] as const),
  ...[...foldAll('paune pone pauna पौने')].map((word) => [word, -15] as const),
])
/** Hours that have a word of their own, in minutes. */
const ownWords = new Map([
  ...[...foldAll('dedh ded डेढ़')].map((word) => [word, 90] as const),
  ...[...foldAll('dhai adhai dhaai ढाई अढ़ाई')].map((word) => [word, 150] as const),
])

const ofHour: Readonly<Record<string, number>> = { kuarter: 15, quarter: 15, half: 30 }
const minuteOf = (word: string | undefined) => ofHour[word ?? ''] ?? numberOf(word)

/** Minutes from a clock’s zero in “quarter past three”, “twenty to five”. */
function relativeMinutes(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    if (word !== 'past' && word !== 'to') continue
    const [minute, hour] = [minuteOf(words[at - 1]), numberOf(words[at + 1])]
    const isTime = word === 'past' || isPart(words.slice(at + 2, at + 6))
    if (minute !== undefined && minute < 60 && hour !== undefined && hour <= 12 && isTime)
      return 60 * hour + (word === 'past' ? minute : -minute)
  }
  return undefined
}

/** Minutes from a clock’s zero in “six twenty in the morning”, “six forty five in the evening”. */
function pairedMinutes(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    const [hour, minute, unit] = [numberOf(word), clockMinute(words[at + 1]), numberOf(words[at + 2])]
    if (hour === undefined || hour < 1 || hour > 12 || minute === undefined || minute < 10) continue
    const isJoined = minute % 10 === 0 && minute >= 20 && unit !== undefined && unit > 0 && unit < 10
    const length = isJoined ? 3 : 2
    if (isPart(partAfter(words.slice(at + length)))) return 60 * hour + minute + (isJoined ? unit : 0)
  }
  return undefined
}

/** “in the morning”, “ko subah”: what stands between a time and the part of the day. */
const beforePart = foldAll('in the of ko at early late')
const partAfter = (words: readonly string[]) => {
  const part = words.find((word) => !beforePart.has(word))
  return part === undefined ? [] : [part]
}

const tens: Readonly<Record<string, number>> = { [fold('forty')]: 40, [fold('fifty')]: 50 }
const clockMinute = (word: string | undefined) => {
  const minute = tens[word ?? ''] ?? numberOf(word)
  return minute !== undefined && minute < 60 ? minute : undefined
}

/** Minutes from a clock’s zero beside “baje”, “o’clock”, “am” or a part of the day. */
function minutesAtHour(words: readonly string[], text: string): number | undefined {
  const at = words.findIndex((word) => oclock.has(word))
  const own = ownWords.get(words[at - 1] ?? '')
  if (own !== undefined) return own
  const atPart = words.findIndex(
    (word, i) => beforeHour.has(word) && isHourWithPart(words.slice(i + 1, i + 5)),
  )
  const joined = /\b(\d{1,2})\s*([ap])\.?m\b/i.exec(text)
  const spoken = at > 0 ? words[at - 1] : atPart >= 0 ? words[atPart + 1] : undefined
  const past = words.findIndex((word) => pastHour.has(word))
  const hour = joined ? Number(joined[1]) : numberOf(past > 0 ? words[past - 1] : spoken)
  if (hour === undefined || hour > 24) return undefined
  const after = past > 0 ? (numberOf(words[past + 1]) ?? 0) : 0
  return 60 * hour + (quarters.get(words[at - 2] ?? '') ?? 0) + after
}

/** The time of the clock that a text tells of a birth, as `HH:MM`. */
export function timeOf({ words, text }: Utterance): string | undefined {
  const clock = /(?<![./\d-])(\d{1,2})[:.](\d{2})(?![./\d-])/.exec(text)
  if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60)
    return `${pad(onDay(Number(clock[1]), words, text))}:${clock[2]!}`
  const minutes = relativeMinutes(words) ?? pairedMinutes(words) ?? minutesAtHour(words, text)
  if (minutes === undefined) return undefined
  return `${pad(onDay(Math.floor(minutes / 60), words, text) % 24)}:${pad(minutes % 60)}`
}
