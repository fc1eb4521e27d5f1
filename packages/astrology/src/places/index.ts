export { nameKey } from './name-key.ts'
export { createPlaceIndex, type PlaceIndex, type PlaceSearch } from './place-index.ts'
export type { Place } from './place.ts'
