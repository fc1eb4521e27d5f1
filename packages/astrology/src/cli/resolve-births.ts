import { AstrologyError } from '../errors.ts'
import type { Place, PlaceIndex } from '../places/index.ts'
import { civilTimeToUtc } from '../time-place/index.ts'
import { readParameters } from './parameters.ts'

type Values = Readonly<Record<string, unknown>>

/** A person of a command is a prefix of its parameters: `bride-` in `--bride-utc`; none for the only one. */
const PERSONAL = /^(.*-)?(place|local)$/

/** What was taken for what was asked: the town of the table, and the clock's offset with its reasons. */
export type ResolvedBirths = { readonly values: Values; readonly evidence: Record<string, object> }

/**
 * Replaces places by their coordinates and zones, and local times by instants, so that commands see only `utc`,
 * `lat`, `lon` and `zone`. Throws AstrologyError `INVALID_PLACE`, `INVALID_REQUEST`, and CivilTimeFault.
 */
export async function resolveBirths(
  values: Values,
  loadPlaces: () => Promise<PlaceIndex>,
): Promise<ResolvedBirths> {
  const prefixes = new Set(Object.keys(values).flatMap((key) => prefixOf(key)))
  let resolved: Record<string, unknown> = { ...values }
  const evidence: Record<string, object> = {}
  for (const prefix of prefixes) {
    const place =
      values[`${prefix}place`] === undefined
        ? undefined
        : findPlace(await loadPlaces(), textOf(values, `${prefix}place`))
    if (place) {
      assertAgrees(values, prefix, place)
      resolved = withPlace(resolved, prefix, place)
      evidence[`${personName(prefix)}ResolvedPlace`] = place
    }
    if (values[`${prefix}local`] === undefined) continue
    const clock = readLocalTime(resolved, prefix)
    resolved = {
      ...omit(resolved, [`${prefix}local`, `${prefix}disambiguation`]),
      [`${prefix}utc`]: clock.utc,
    }
    evidence[`${personName(prefix)}Clock`] = clock
  }
  return { values: resolved, evidence }
}

/** Whose evidence it is: `birth` for the only person. */
const personName = (prefix: string): string => prefix.replace(/-$/, '') || 'birth'

function prefixOf(key: string): string[] {
  const match = PERSONAL.exec(key)
  return match ? [match[1] ?? ''] : []
}

function findPlace(places: PlaceIndex, query: string): Place {
  const [found] = places.search(query, { limit: 1 })
  if (found) return found
  throw new AstrologyError(
    'INVALID_PLACE',
    `No town called "${query}" is in the table. Try another spelling, a larger town nearby, or give lat, lon and zone.`,
  )
}

/** Coordinates this near are another point of the same town. */
const SAME_TOWN_DEG = 0.1

/** Throws AstrologyError `INVALID_REQUEST` where the town lies elsewhere than the coordinates, or has another zone. */
function assertAgrees(
  values: Values,
  prefix: string,
  { name, latitudeDeg, longitudeDeg, zone }: Place,
): void {
  for (const [key, ofPlace] of [
    ['lat', latitudeDeg],
    ['lon', longitudeDeg],
  ] as const) {
    const given = coordinate(values, `${prefix}${key}`)
    if (given === undefined || Math.abs(given - ofPlace) <= SAME_TOWN_DEG) continue
    throw invalid(
      `--${prefix}place and --${prefix}${key} contradict each other: ${name} is at ${latitudeDeg}, ${longitudeDeg}, ` +
        `and --${prefix}${key} says ${given}. Give the place or the coordinates.`,
    )
  }
  if (values[`${prefix}zone`] === undefined) return
  const givenZone = textOf(values, `${prefix}zone`)
  if (givenZone.toLowerCase() === zone.toLowerCase()) return
  throw invalid(
    `--${prefix}place and --${prefix}zone contradict each other: ${name} is in ${zone}, and --${prefix}zone says ` +
      `${givenZone}. Give the place, or the zone with coordinates.`,
  )
}

function withPlace(values: Values, prefix: string, place: Place): Record<string, unknown> {
  return {
    [`${prefix}lat`]: place.latitudeDeg,
    [`${prefix}lon`]: place.longitudeDeg,
    [`${prefix}zone`]: place.zone,
    ...omit(values, [`${prefix}place`]),
  }
}

type Clock = { readonly utc: string; readonly offsetMinutes: number; readonly evidence: readonly object[] }

function readLocalTime(values: Values, prefix: string): Clock {
  if (values[`${prefix}utc`] !== undefined) {
    throw invalid(`Give --${prefix}utc or --${prefix}local, not both.`)
  }
  const local = textOf(values, `${prefix}local`)
  const [date = '', time = ''] = local.split(/[T ]/i)
  if (/(Z|[+-]\d{2}(:?\d{2})?)$/i.test(time)) {
    throw invalid(
      `--${prefix}local is the clock of the place and has no offset; give --${prefix}utc for ${local}.`,
    )
  }
  if (values[`${prefix}zone`] === undefined) {
    throw invalid(`--${prefix}local needs --${prefix}place, or --${prefix}zone with the coordinates.`)
  }
  const { utcMs, offsetMinutes, evidence } = civilTimeToUtc({
    date,
    time,
    zone: textOf(values, `${prefix}zone`),
    latitudeDeg: coordinate(values, `${prefix}lat`),
    longitudeDeg: coordinate(values, `${prefix}lon`),
    ...(values[`${prefix}disambiguation`] !== undefined && {
      disambiguation: textOf(values, `${prefix}disambiguation`),
    }),
  })
  return { utc: new Date(utcMs).toISOString(), offsetMinutes, evidence }
}

const coordinate = (values: Values, key: string): number | undefined =>
  values[key] === undefined ? undefined : readParameters(values).number(key)

const omit = (values: Values, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))

const textOf = (values: Values, key: string): string => readParameters(values).text(key)

function invalid(message: string): AstrologyError {
  return new AstrologyError('INVALID_REQUEST', message)
}
