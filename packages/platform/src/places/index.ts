export { loadPlaces } from './load-places.ts'
