import { PlaceId } from '@astrovoice/contracts'
import type { PlaceSearch, Town } from '../../births/index.ts'

const india = { countryCode: 'IN', timeZone: 'Asia/Kolkata' }

/** Towns of the place table, with their numbers there. */
export const delhi: Town = {
  ...india,
  id: PlaceId.parse('1273294'),
  name: 'Delhi',
  region: 'Delhi',
  latitudeDeg: 28.652,
  longitudeDeg: 77.2315,
  localName: 'दिल्ली',
  population: 11_034_555,
}
export const pune: Town = {
  ...india,
  id: PlaceId.parse('1259229'),
  name: 'Pune',
  region: 'Maharashtra',
  latitudeDeg: 18.5196,
  longitudeDeg: 73.8554,
  localName: 'पुणे',
  population: 3_124_458,
}

/** Knows a few towns by the beginning of their names; a region may follow after a comma. */
export class InMemoryPlaceSearch implements PlaceSearch {
  readonly #places: readonly Town[]

  constructor(places: readonly Town[] = [delhi, pune]) {
    this.#places = places
  }

  async search(name: string, limit: number, signal?: AbortSignal): Promise<readonly Town[]> {
    signal?.throwIfAborted()
    const [wanted = '', region = ''] = name
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
    return this.#places
      .filter((place) => place.name.toLowerCase().startsWith(wanted))
      .filter((place) => place.region.toLowerCase().startsWith(region))
      .slice(0, limit)
  }
}
