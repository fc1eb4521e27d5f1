import { loadPlaceIndex } from '../../node/load-place-index.ts'
import type { CliContext } from './context.ts'

let places: ReturnType<typeof loadPlaceIndex> | undefined

/** The real place table, loaded once for all tests of a file. */
export const withPlaces: CliContext = { loadPlaces: () => (places ??= loadPlaceIndex()) }

/** For commands that are given coordinates. */
export const withoutPlaces: CliContext = {
  loadPlaces: () => Promise.reject(new Error('This command was not asked for a place by name.')),
}
