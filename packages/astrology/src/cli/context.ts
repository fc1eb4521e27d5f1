import type { PlaceIndex } from '../places/index.ts'

/** What the commands need of the world: the place table, loaded when a place is first named. */
export type CliContext = { readonly loadPlaces: () => Promise<PlaceIndex> }

/** What a command answers: JSON with its labels. */
export type Answer = Readonly<Record<string, unknown>>
