import { supportedYears } from '../ephemeris/time-scales.ts'
import { AstrologyError } from '../errors.ts'
import { endsLeapSecond } from '../time-place/index.ts'

/** Reads what a flag or a batch line holds, and says in the user's words what is wrong with it. */
export type Parameters = {
  readonly has: (name: string) => boolean
  readonly text: (name: string) => string
  readonly number: (name: string) => number
  /** A moment as ISO 8601 with an offset; milliseconds since 1970-01-01 UTC. */
  readonly instant: (name: string) => number
  /** A whole number within bounds, both included. */
  readonly integer: (name: string, bounds: Bounds) => number
  /** A civil date, YYYY-MM-DD. */
  readonly date: (name: string) => string
  /** One of some words; the first is the default. */
  readonly choice: <T extends string>(name: string, allowed: readonly [T, ...T[]]) => T
  /** One of some words, with no default. */
  readonly oneOf: <T extends string>(name: string, allowed: readonly [T, ...T[]]) => T
}

type Bounds = { readonly min: number; readonly max: number; readonly fallback?: number }

const years = `${supportedYears.first} to ${supportedYears.last}`
const isoInstant =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<minutes>\d{2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}(?::?\d{2})?))?$/i
const decimalFigures = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

export function readParameters(values: Readonly<Record<string, unknown>>): Parameters {
  const has = (name: string): boolean => Object.hasOwn(values, name) && values[name] !== undefined

  /** What a required parameter holds; an empty one says so. */
  const given = (name: string): unknown => {
    const value = has(name) ? values[name] : undefined
    if (value === undefined) throw invalid(missing(name))
    if (typeof value === 'string' && value.trim() === '')
      throw invalid(`--${name} is empty: ${missing(name)}`)
    return value
  }

  const text = (name: string): string => {
    const value = given(name)
    if (typeof value === 'string') return value
    throw invalid(`--${name} must be text.`)
  }

  const number = (name: string): number => {
    const value = given(name)
    const parsed = typeof value === 'string' ? readDecimal(value) : value
    if (typeof parsed === 'number' && Number.isFinite(parsed)) return parsed
    throw invalid(`--${name} must be a number, in decimal figures such as 13.0878.`)
  }

  const integer = (name: string, { min, max, fallback }: Bounds): number => {
    if (fallback !== undefined && !has(name)) return fallback
    const value = number(name)
    if (Number.isInteger(value) && value >= min && value <= max) return value
    throw invalid(`--${name} must be a whole number from ${min} to ${max}.`)
  }

  const date = (name: string): string => {
    const value = text(name)
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value)) return value
    throw invalid(`--${name} must be a real date of the years ${years}, written YYYY-MM-DD.`)
  }

  const instant = (name: string): number => {
    const value = text(name)
    const utcMs = parseInstant(name, value)
    if (!Number.isNaN(utcMs)) return utcMs
    throw invalid(
      `--${name} must be a real date of the years ${years} with its offset, such as 1996-12-07T05:04:00Z.`,
    )
  }

  const choice = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    if (!has(name)) return allowed[0]
    const asked = values[name]
    const found = allowed.find((word) => word === asked) ?? allowed.find((word) => isSpelt(asked, word))
    if (found !== undefined) return found
    throw invalid(`--${name} must be one of ${allowed.join(', ')}.`)
  }

  const oneOf = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    if (has(name)) return choice(name, allowed)
    throw invalid(`--${name} is missing: one of ${allowed.join(', ')}.`)
  }

  return { has, text, number, integer, instant, date, choice, oneOf }
}

/** What to give instead, where there is another way. */
function missing(name: string): string {
  if (/(^|-)utc$/.test(name))
    return `--${name} is missing (or --${name.replace(/utc$/, 'local')} with a place).`
  if (/(^|-)(lat|lon|zone)$/.test(name)) {
    return `--${name} is missing (or --${name.replace(/(lat|lon|zone)$/, 'place')}).`
  }
  return `--${name} is missing.`
}

/** The number that decimal figures write; undefined for hexadecimal and for what is none. */
export const readDecimal = (text: string): number | undefined =>
  decimalFigures.test(text.trim()) ? Number(text) : undefined

/** Whether a word is meant: `d9` for D9, `whole sign` for wholeSign. */
const isSpelt = (asked: unknown, word: string): boolean =>
  typeof asked === 'string' && lettersOf(asked) !== '' && lettersOf(asked) === lettersOf(word)
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '')

/** Milliseconds since 1970 of ISO 8601 with an offset in any of its forms; not a number for what is none. */
function parseInstant(name: string, value: string): number {
  const { day = '', minutes, seconds = ':00', offset = 'Z' } = isoInstant.exec(value)?.groups ?? {}
  if (!isCalendarDay(day)) return Number.NaN
  if (minutes === undefined) return Date.parse(day)
  const [, hours = '', rest = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(offset) ?? []
  const zone = hours === '' ? 'Z' : `${hours}:${rest}`
  if (!seconds.startsWith(':60')) return Date.parse(`${day}T${minutes}${seconds}${zone}`)
  const utcMs = Date.parse(`${day}T${minutes}:59${zone}`) + 1000
  if (endsLeapSecond(utcMs)) return utcMs
  throw invalid(`--${name}: no leap second was added at ${value}; send seconds 00 to 59.`)
}

/** `Date.parse` takes 30 February for 1 March. */
function isCalendarDay(iso: string): boolean {
  const day = iso.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

function invalid(message: string): AstrologyError {
  return new AstrologyError('INVALID_REQUEST', message)
}
