import { InMemoryPlaceSearch } from '../places/in-memory-place-search.ts'
import { placeSearchContract } from './place-search.ts'

placeSearchContract('InMemoryPlaceSearch', async () => ({
  places: new InMemoryPlaceSearch(),
  close: async () => {},
}))
