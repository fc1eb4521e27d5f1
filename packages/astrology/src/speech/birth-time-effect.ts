import { AstrologyError } from '../errors.ts'
import { type Label, label } from '../jyotish/label.ts'
import { figure, listed, phrase } from '../jyotish/phrase.ts'
import { labelOf } from './vocabulary.ts'

/** What a reading comes down to: ids, whole numbers and truths by name; a name ending in `Ms` is an instant. */
export type Facts = Readonly<Record<string, string | number | boolean>>
type Value = Facts[string]

export type FactChange = {
  readonly fact: string
  readonly is: Value
  readonly mayBe: readonly Value[]
  readonly labels: Label
}

export type FactShift = { readonly fact: string; readonly days: number; readonly labels: Label }

export type Effect = {
  /** Nothing changes and no date moves. */
  readonly isNone: boolean
  readonly changes: readonly FactChange[]
  /** Instants that move, by the most they move. */
  readonly shifts: readonly FactShift[]
  readonly labels: Label
}

/** What would be different had the birth been at another minute. */
export type BirthTimeEffect = {
  readonly oneMinute: Effect
  readonly fiveMinutes: Effect
  /** Any hour of the day of birth, by local mean time. */
  readonly unknownTime: Effect
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const YES = label('yes', 'हाँ', 'haan')
const NO = label('no', 'नहीं', 'nahin')
const NONE = label('nothing changes', 'कुछ नहीं बदलता', 'kuch nahin badalta')
const CHANGE = phrase(
  '{0}: {1} may be {2}',
  '{0}: {1} की जगह {2} हो सकता है',
  '{0}: {1} ki jagah {2} ho sakta hai',
)
const SHIFT = phrase(
  '{0}: up to {1} days earlier or later',
  '{0}: {1} दिन तक आगे-पीछे',
  '{0}: {1} din tak aage-peeche',
)
const MAX_SPOKEN = 3

const say = (value: Value): Label => {
  if (typeof value === 'boolean') return value ? YES : NO
  return (typeof value === 'string' ? labelOf(value) : undefined) ?? figure(value)
}

/** `sun.house` is said as its parts; an instant without its unit. */
const sayFact = (fact: string): Label => {
  const parts = fact.replace(/Ms$/, '').split('.')
  return parts.map((part) => labelOf(part) ?? figure(part)).reduce((a, b) => JOIN(a, b))
}
const JOIN = phrase('{0}, {1}', '{0}, {1}', '{0}, {1}')

const changesOf = (is: Facts, others: readonly Facts[]): FactChange[] =>
  Object.keys(is).flatMap((fact) => {
    if (fact.endsWith('Ms')) return []
    const now = is[fact] as Value
    const mayBe = [...new Set(others.map((each) => each[fact] as Value))].filter((value) => value !== now)
    if (mayBe.length === 0) return []
    return [{ fact, is: now, mayBe, labels: CHANGE(sayFact(fact), say(now), listed(mayBe.map(say), 'or')) }]
  })

const shiftsOf = (is: Facts, others: readonly Facts[]): FactShift[] =>
  Object.keys(is).flatMap((fact) => {
    if (!fact.endsWith('Ms')) return []
    const farthestMs = Math.max(0, ...others.map((each) => Math.abs(Number(each[fact]) - Number(is[fact]))))
    const days = Math.round((farthestMs / DAY_MS) * 10) / 10
    return days > 0 ? [{ fact, days, labels: SHIFT(sayFact(fact), figure(days)) }] : []
  })

const effectOf = (is: Facts, others: readonly Facts[]): Effect => {
  const [changes, shifts] = [changesOf(is, others), shiftsOf(is, others)]
  const spoken = [...changes, ...shifts].slice(0, MAX_SPOKEN).map(({ labels }) => labels)
  const isNone = spoken.length === 0
  return { isNone, changes, shifts, labels: isNone ? NONE : listed(spoken) }
}

/**
 * Reads the facts again one and five minutes to either side of a birth, and at every hour of its day by local mean
 * time, and says what would be different.
 */
export const birthTimeEffect = (
  birth: { readonly utcMs: number; readonly longitudeDeg: number },
  readFacts: (utcMs: number) => Facts,
): BirthTimeEffect => {
  const { utcMs, longitudeDeg } = birth
  const is = readFacts(utcMs)
  // A minute off may leave the years of the tables: what cannot be read there says nothing about here.
  const readIfAny = (otherMs: number): Facts[] => {
    try {
      return [readFacts(otherMs)]
    } catch (error) {
      if (error instanceof AstrologyError) return []
      throw error
    }
  }
  const around = (minutes: number): Effect =>
    effectOf(
      is,
      [-minutes, minutes].flatMap((each) => readIfAny(utcMs + each * MINUTE_MS)),
    )
  const meridianMs = (longitudeDeg / 360) * DAY_MS
  const midnightMs = Math.floor((utcMs + meridianMs) / DAY_MS) * DAY_MS - meridianMs
  const hours = Array.from({ length: 25 }, (_, hour) => Math.round(midnightMs + hour * HOUR_MS))
  return { oneMinute: around(1), fiveMinutes: around(5), unknownTime: effectOf(is, hours.flatMap(readIfAny)) }
}
