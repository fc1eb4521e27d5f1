import { houseSystems } from '../chart/index.ts'
import type { ChartRequest } from '../chart/index.ts'
import { AstrologyError } from '../errors.ts'
import { ayanamsaNames } from '../sky/index.ts'
import type { AyanamsaChoice, AyanamsaName, Place } from '../sky/index.ts'
import type { Parameters } from './parameters.ts'

const coordinatesHelp = { lat: 'degrees, north positive', lon: 'degrees, east positive' }
export const placeHelp = {
  place: 'a town, in Latin letters or Devanagari, its region after a comma; instead of lat, lon and zone',
  ...coordinatesHelp,
}
export const zoneHelp = { zone: 'IANA zone or offset, such as Asia/Kolkata; comes with --place' }
export const ayanamsaHelp = { ayanamsa: `${ayanamsaNames.join(', ')}, or degrees at J2000 (default lahiri)` }
export const nodeHelp = { node: 'mean (default) or true' }
export const callerZoneHelp = {
  'caller-zone': 'IANA zone whose clock the answer goes by (default: that of the birth or place, else UTC)',
}
export const spanHelp = { from: 'the span begins, ISO 8601', to: 'the span ends' }
const clockHelp = {
  utc: 'the moment, ISO 8601 with its offset',
  local: 'or the clock of the place: 1996-12-07T10:34, with --place or --zone',
  disambiguation: 'which of two clocks was read, when asked for',
}

/** A moment and a place, for the only person or, with a prefix such as `bride-`, for one of two. */
export const birthHelp = (prefix = '', whose = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...clockHelp, ...placeHelp, ...zoneHelp }).map(([name, meaning]) => [
      `${prefix}${name}`,
      `${whose}${meaning}`,
    ]),
  )

const readingHelp = {
  ...ayanamsaHelp,
  ...nodeHelp,
  houses: `${houseSystems.join(', ')} (default wholeSign)`,
}
export const chartHelp = { ...birthHelp(), ...readingHelp }

/** The zone by whose clock instants are said and shown: the caller's, else that of the birth or place, else UTC. */
export const readCallerZone = (parameters: Parameters): string =>
  ['caller-zone', 'zone'].filter((name) => parameters.has(name)).map((name) => parameters.text(name))[0] ??
  'UTC'

export function readPlace(parameters: Parameters): Place {
  return { latitudeDeg: parameters.number('lat'), longitudeDeg: parameters.number('lon') }
}

/** Spellings that books and other programs use. */
const otherAyanamsaNames: ReadonlyMap<string, AyanamsaName> = new Map([
  ['chitrapaksha', 'lahiri'],
  ['krishnamurti', 'kp'],
  ['yukteswar', 'yukteshwar'],
  ['truechitra', 'true-citra'],
])
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

export function readAyanamsa(parameters: Parameters): AyanamsaChoice {
  if (!parameters.has('ayanamsa')) return 'lahiri'
  const customDeg = numberIfAny(parameters, 'ayanamsa')
  if (customDeg !== undefined) return { customDeg }
  const asked = lettersOf(parameters.text('ayanamsa'))
  const known = ayanamsaNames.find((name) => lettersOf(name) === asked)
  return known ?? otherAyanamsaNames.get(asked) ?? parameters.choice('ayanamsa', ayanamsaNames)
}

/** Throws AstrologyError `INVALID_REQUEST` for an ayanamsa that nothing would be counted by. */
export function assertNoAyanamsa(parameters: Parameters): void {
  if (!parameters.has('ayanamsa')) return
  throw new AstrologyError(
    'INVALID_REQUEST',
    '--ayanamsa and the tropical zodiac contradict each other: give --zodiac sidereal, or no ayanamsa.',
  )
}

function numberIfAny(parameters: Parameters, name: string): number | undefined {
  try {
    return parameters.number(name)
  } catch {
    return undefined
  }
}

export function readSpan(parameters: Parameters): { fromMs: number; toMs: number } {
  return { fromMs: parameters.instant('from'), toMs: parameters.instant('to') }
}

/** What a chart is made from; the other commands that need a birth read it the same way. */
export function readChartRequest(parameters: Parameters): ChartRequest {
  return {
    utcMs: parameters.instant('utc'),
    ...readPlace(parameters),
    ayanamsa: readAyanamsa(parameters),
    node: parameters.choice('node', ['mean', 'true']),
    houseSystem: parameters.choice('houses', houseSystems),
  }
}

/** The parameters of one of two persons, under their plain names; what is not personal is common to both. */
export function personOf(parameters: Parameters, prefix: string): Parameters {
  const personal = new Set(Object.keys(birthHelp()))
  const named = (name: string): string => (personal.has(name) ? `${prefix}${name}` : name)
  return {
    has: (name) => parameters.has(named(name)),
    text: (name) => parameters.text(named(name)),
    number: (name) => parameters.number(named(name)),
    integer: (name, bounds) => parameters.integer(named(name), bounds),
    instant: (name) => parameters.instant(named(name)),
    date: (name) => parameters.date(named(name)),
    choice: (name, allowed) => parameters.choice(named(name), allowed),
    oneOf: (name, allowed) => parameters.oneOf(named(name), allowed),
  }
}
