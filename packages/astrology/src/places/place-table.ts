import type { Place, Point } from './place.ts'

/** A place with the other names it is found by. */
export interface NamedPlace extends Place {
  readonly latinAliases: readonly string[]
  readonly localAliases: readonly string[]
}

/** A state or province, or its country, with the names it is found by. */
export interface NamedArea {
  readonly countryCode: string
  /** Absent for the country itself. */
  readonly region?: string
  readonly names: readonly string[]
}

/**
 * The table as text: a JSON header, then a tab-separated line for each place. It is read by the line, as a
 * search looks at every name but at few whole places.
 */
export interface PlaceTable {
  readonly attribution: string
  readonly size: number
  readonly areas: readonly NamedArea[]
  /** Country code and region name. */
  readonly regions: readonly (readonly string[])[]
  id(line: number): string
  /** The name, then its aliases. */
  latinNames(line: number): string[]
  /** Names in other scripts. */
  localNames(line: number): string[]
  point(line: number): Point
  place(line: number): Place
}

interface Header {
  readonly attribution: string
  readonly zones: readonly string[]
  /** Country code and region name. */
  readonly regions: readonly (readonly string[])[]
  readonly areas: readonly NamedArea[]
}

const DEGREE = 10_000

export const writePlaceTable = (
  places: readonly NamedPlace[],
  areas: readonly NamedArea[],
  attribution: string,
): string => {
  const zones = [...new Set(places.map((place) => place.zone))].sort()
  const regionKey = (place: Place) => `${place.countryCode}\t${place.region}`
  const regions = [...new Set(places.map(regionKey))].sort()
  const zoneAt = new Map(zones.map((zone, i) => [zone, i]))
  const regionAt = new Map(regions.map((region, i) => [region, i]))
  const lines = places.map((place) =>
    [
      place.id,
      [place.name, ...place.latinAliases].join('|'),
      [place.nameLocal ?? '', ...place.localAliases].join('|'),
      regionAt.get(regionKey(place)),
      Math.round(place.latitudeDeg * DEGREE),
      Math.round(place.longitudeDeg * DEGREE),
      zoneAt.get(place.zone),
      place.population || '',
    ].join('\t'),
  )
  const header: Header = { attribution, zones, regions: regions.map((region) => region.split('\t')), areas }
  return [JSON.stringify(header), ...lines].join('\n')
}

/** Reads what `writePlaceTable` wrote. */
export const readPlaceTable = (text: string): PlaceTable => {
  const lines = text.split('\n')
  const { attribution, zones, regions, areas } = JSON.parse(lines.shift() ?? '') as Header
  return {
    attribution,
    size: lines.length,
    areas,
    regions,
    id: (line) => lines[line]!.slice(0, lines[line]!.indexOf('\t')),
    latinNames: (line) => fieldOf(lines[line]!, 1).split('|'),
    localNames: (line) => fieldOf(lines[line]!, 2).split('|').filter(Boolean),
    point: (line) => ({
      latitudeDeg: Number(fieldOf(lines[line]!, 4)) / DEGREE,
      longitudeDeg: Number(fieldOf(lines[line]!, 5)) / DEGREE,
    }),
    place: (line) => {
      const [id = '', latin = '', local = '', region, latitude, longitude, zone, population] =
        lines[line]!.split('\t')
      const [nameLocal] = local.split('|')
      const [countryCode = '', regionName = ''] = regions[Number(region)]!
      return {
        id,
        name: latin.split('|')[0]!,
        ...(nameLocal ? { nameLocal } : {}),
        region: regionName,
        countryCode,
        latitudeDeg: Number(latitude) / DEGREE,
        longitudeDeg: Number(longitude) / DEGREE,
        zone: zones[Number(zone)]!,
        population: Number(population),
      }
    },
  }
}

const fieldOf = (line: string, index: number): string => {
  let start = 0
  for (let i = 0; i < index; i++) start = line.indexOf('\t', start) + 1
  return line.slice(start, line.indexOf('\t', start))
}
