import { createAreaIndex, type AreaIndex } from './area-index.ts'
import { romanize } from './devanagari.ts'
import { localKey } from './indic-scripts.ts'
import { placesNear } from './near-places.ts'
import { nameMatcher, nameOf, type IndexedName } from './name-match.ts'
import type { Place, Point } from './place.ts'
import { readPlaceTable, type PlaceTable } from './place-table.ts'
import { letterKey } from './sound-key.ts'

export interface PlaceSearch {
  /** At most so many places. Default 8. */
  readonly limit?: number | undefined
  /** Only places of this country (ISO 3166-1 alpha-2). */
  readonly country?: string | undefined
}

export interface PlaceIndex {
  /**
   * Towns by name, best match first, larger town first among equals. Latin letters or a script of India, old names,
   * usual spellings and small slips. A state or country may follow, best after a comma (`Rampur, Uttar Pradesh`).
   */
  search(query: string, options?: PlaceSearch): Place[]
  /**
   * Towns within 100 km of a point, the one that people there would name first: near, and rather large. At most 8
   * unless another limit is given.
   */
  near(point: Point, limit?: number): Place[]
  /** The town with that GeoNames id. */
  byId(id: string): Place | undefined
  /** To be shown wherever the places are: GeoNames and OpenStreetMap ask for it. */
  readonly attribution: string
  readonly size: number
}

/** Where most callers were born: elsewhere a town must match better or be a hundred times larger. */
const HOME = 'IN'
const ABROAD_PENALTY = 1
const NEAR_KM = 100
/** A town ten times larger makes up for half a step of mismatch: Kolkata comes before Calcutta, South Africa. */
const WEIGHT_OF_SIZE = 0.5

/** The index over the text of the place table; takes about a quarter of a second, so make one and keep it. */
export const createPlaceIndex = (tableText: string): PlaceIndex => {
  const table = readPlaceTable(tableText)
  const names = latinIndex(table)
  const locals = localIndex(table)
  let known: AreaIndex | undefined
  /** Made for the first search that needs it. */
  const areas = () => (known ??= createAreaIndex(table.areas, table.regions))
  const lineOf = new Map(Array.from({ length: table.size }, (_, line) => [table.id(line), line]))
  const mismatchesOf = (name: string): Map<number, number> => {
    const mismatches = bestMismatches(names, name)
    for (const line of locals.get(localKey(name)) ?? []) mismatches.set(line, 0)
    return mismatches
  }
  const find = ([name = '', ...areaNames]: readonly string[], country: string | undefined): Found[] => {
    const matchers = areaNames.map((area) => areas().matcher(area))
    return [...mismatchesOf(name)]
      .map(([line, mismatch]) => ({ place: table.place(line), mismatch }))
      .filter(({ place }) => !country || place.countryCode === country.toUpperCase())
      .filter(({ place }) => matchers.every((isIn) => isIn(place)))
  }
  return {
    attribution: table.attribution,
    size: table.size,
    byId: (id) => {
      const line = lineOf.get(id)
      return line === undefined ? undefined : table.place(line)
    },
    near: (point, limit = 8) => placesNear(table, point, NEAR_KM).slice(0, limit),
    search: (query, { limit = 8, country } = {}) => {
      const parts = query.split(',').map((part) => part.trim())
      const whole = find(parts, country)
      const isNamed = whole.some(({ mismatch }) => mismatch < BEGINS)
      const apart = isNamed ? parts : areasApart(areas(), parts)
      const found = apart.length === parts.length ? whole : find(apart, country)
      return (found.length > 0 ? found : whole)
        .map(({ place, mismatch }) => ({ place, cost: costOf(place, mismatch) }))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, limit)
        .map(({ place }) => place)
    },
  }
}

type Found = { readonly place: Place; readonly mismatch: number }

/** From this mismatch on a name only begins like the query, or is a slip. */
const BEGINS = 2

/** `Patna Bihar India` → `Patna`, `India`, `Bihar`: a speaker leaves the commas out. */
const areasApart = (areas: AreaIndex, [name = '', ...others]: readonly string[]): readonly string[] => {
  const words = name.split(/\s+/)
  for (let from = 1; from < words.length; from++) {
    const area = words.slice(from).join(' ')
    if (areas.isArea(area)) return areasApart(areas, [words.slice(0, from).join(' '), ...others, area])
  }
  return [name, ...others]
}

const costOf = ({ countryCode, population }: Place, mismatch: number): number =>
  mismatch + (countryCode === HOME ? 0 : ABROAD_PENALTY) - WEIGHT_OF_SIZE * Math.log10(population + 1)

const latinIndex = (table: PlaceTable): IndexedName[] => {
  const names: IndexedName[] = []
  for (let line = 0; line < table.size; line++) {
    table.latinNames(line).forEach((name, i) => names.push(nameOf(line, name, i > 0)))
  }
  return names
}

const localIndex = (table: PlaceTable): Map<string, number[]> => {
  const index = new Map<string, number[]>()
  for (let line = 0; line < table.size; line++) {
    for (const name of table.localNames(line)) {
      const key = localKey(name)
      index.set(key, [...(index.get(key) ?? []), line])
    }
  }
  return index
}

/** The best mismatch of each line that has a name like the query. */
const bestMismatches = (names: readonly IndexedName[], query: string): Map<number, number> => {
  const best = new Map<number, number>()
  const mismatchOf = nameMatcher(letterKey(romanize(query)))
  for (const name of names) {
    const mismatch = mismatchOf(name)
    if (mismatch < (best.get(name.line) ?? Infinity)) best.set(name.line, mismatch)
  }
  return best
}
