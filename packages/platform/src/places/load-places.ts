import { loadPlaceIndex, type Place as Town } from '@astrovoice/astrology/places-node'
import { PlaceId, type Place } from '@astrovoice/contracts'
import type { Places } from '@astrovoice/core'

/** The place table of the astrology package; loading takes about a quarter of a second. */
export async function loadPlaces(): Promise<Places> {
  const index = await loadPlaceIndex()
  return {
    attribution: index.attribution,
    search: (query, limit) => index.search(query, { limit }).map(asPlace),
    find(id) {
      const town = index.byId(id)
      return town ? asPlace(town) : null
    },
  }
}

const asPlace = ({ id, name, region, countryCode, latitudeDeg, longitudeDeg, zone }: Town): Place => ({
  id: PlaceId.parse(id),
  name,
  region,
  countryCode,
  latitudeDeg,
  longitudeDeg,
  timeZone: zone,
})
