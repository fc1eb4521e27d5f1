import { PlaceId, type Place } from '@astrovoice/contracts'
import type { PlaceSearch } from '../../births/index.ts'

const india = { countryCode: 'IN', timeZone: 'Asia/Kolkata' }

/** Towns of the place table, with their numbers there. */
export const delhi: Place = {
  ...india,
  id: PlaceId.parse('1273294'),
  name: 'Delhi',
  region: 'Delhi',
  latitudeDeg: 28.652,
  longitudeDeg: 77.2315,
}
export const pune: Place = {
  ...india,
  id: PlaceId.parse('1259229'),
  name: 'Pune',
  region: 'Maharashtra',
  latitudeDeg: 18.5196,
  longitudeDeg: 73.8554,
}

/** Knows a few towns by the beginning of their names. */
export class InMemoryPlaceSearch implements PlaceSearch {
  readonly #places: readonly Place[]

  constructor(places: readonly Place[] = [delhi, pune]) {
    this.#places = places
  }

  async search(name: string, limit: number, signal?: AbortSignal): Promise<readonly Place[]> {
    signal?.throwIfAborted()
    const wanted = name.trim().toLowerCase()
    return this.#places.filter((place) => place.name.toLowerCase().startsWith(wanted)).slice(0, limit)
  }
}
