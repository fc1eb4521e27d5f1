import { loadPlaceIndex, type Place as Found } from '@astrovoice/astrology/places-node'
import { PlaceId, type Place } from '@astrovoice/contracts'
import type { Places, Town } from '@astrovoice/core'

/** The place table of the astrology package; loading takes about a quarter of a second. */
export async function loadPlaces(): Promise<Places> {
  const index = await loadPlaceIndex()
  return {
    attribution: index.attribution,
    search: (query, limit) => index.search(query, { limit }).map(asPlace),
    near: (point, limit) => index.near(point, limit).map(asPlace),
    find(id) {
      const town = index.byId(id)
      return town ? asPlace(town) : null
    },
  }
}

/** The same table, for searches in calls. */
export async function loadTowns(): Promise<(name: string, limit: number) => readonly Town[]> {
  const index = await loadPlaceIndex()
  return (name, limit) => index.search(name, { limit }).map(asTown)
}

const asPlace = ({ id, name, region, countryCode, latitudeDeg, longitudeDeg, zone }: Found): Place => ({
  id: PlaceId.parse(id),
  name,
  region,
  countryCode,
  latitudeDeg,
  longitudeDeg,
  timeZone: zone,
})

const asTown = (found: Found): Town => ({
  ...asPlace(found),
  population: found.population,
  ...(found.nameLocal !== undefined && { localName: found.nameLocal }),
})
