import { supportedYears } from '../ephemeris/time-scales.ts'
import { AstrologyError } from '../errors.ts'

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
const isoInstant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

export function readParameters(values: Readonly<Record<string, unknown>>): Parameters {
  const has = (name: string): boolean => Object.hasOwn(values, name) && values[name] !== undefined

  const text = (name: string): string => {
    const value = has(name) ? values[name] : undefined
    if (typeof value === 'string' && value !== '') return value
    throw invalid(value === undefined ? missing(name) : `--${name} must be text.`)
  }

  const number = (name: string): number => {
    const value = has(name) ? values[name] : undefined
    if (value === undefined) throw invalid(missing(name))
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof parsed === 'number' && Number.isFinite(parsed)) return parsed
    throw invalid(`--${name} must be a number.`)
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
    const utcMs = isoInstant.test(value) && isCalendarDay(value) ? Date.parse(value) : Number.NaN
    if (!Number.isNaN(utcMs)) return utcMs
    throw invalid(
      `--${name} must be a real date of the years ${years} with its offset, such as 1996-12-07T05:04:00Z.`,
    )
  }

  const choice = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    if (!has(name)) return allowed[0]
    const found = allowed.find((word) => word === values[name])
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

/** `Date.parse` takes 30 February for 1 March. */
function isCalendarDay(iso: string): boolean {
  const day = iso.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

function invalid(message: string): AstrologyError {
  return new AstrologyError('INVALID_REQUEST', message)
}
