import { find } from 'geo-tz/all'
import type { GeoName } from './geonames.ts'

/** A zone that fewer towns of a country lie in than this is the neighbour's, over a coarse border. */
const MIN_TOWNS = 5

/**
 * The IANA zone of every town. OpenStreetMap's boundaries decide, because GeoNames lacks some zones: before 1975
 * Hanoi kept other clocks than Saigon. Near a border the town's country decides. India is one zone, also where
 * its borders are disputed.
 */
export const zonesOf = (cities: readonly GeoName[]): ReadonlyMap<GeoName, string> => {
  const found = new Map(cities.map((city) => [city, zonesAt(city)]))
  const towns = new Map<string, number>()
  const inCountry = (city: GeoName, zone: string) => `${city.countrycode} ${zone}`
  for (const [city, zones] of found) {
    for (const zone of zones) towns.set(inCountry(city, zone), (towns.get(inCountry(city, zone)) ?? 0) + 1)
  }
  const zoneOf = (city: GeoName, zones: readonly string[]) => {
    if (zones.includes(city.timezone)) return city.timezone
    return zones.find((zone) => (towns.get(inCountry(city, zone)) ?? 0) >= MIN_TOWNS) ?? city.timezone
  }
  return new Map([...found].map(([city, zones]) => [city, zoneOf(city, zones)]))
}

const zonesAt = (city: GeoName): string[] =>
  city.countrycode === 'IN' ? ['Asia/Kolkata'] : find(city.latitude, city.longitude)
