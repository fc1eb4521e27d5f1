import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { createPlaceIndex, type PlaceIndex } from '../src/places/index.ts'

export type { Place, PlaceIndex, PlaceSearch } from '../src/places/index.ts'

const table = new URL('../data/places.tsv.gz', import.meta.url)

/** Reads the place table that comes with the package. Load it once and keep it. */
export const loadPlaceIndex = async (): Promise<PlaceIndex> => {
  const text = await promisify(gunzip)(await readFile(table))
  return createPlaceIndex(text.toString('utf8'))
}
