import { parentPort } from 'node:worker_threads'
import type { Place } from '@astrovoice/contracts'
import { loadPlaces } from './load-places.ts'

/** The thread of `createPlaceSearch`: reads the place table and replies to one search after the other. */

export interface PlaceQuery {
  readonly id: number
  readonly name: string
  readonly limit: number
}
export interface PlaceReply {
  readonly id: number
  readonly places: readonly Place[]
}

const port = parentPort!
const places = await loadPlaces()

port.on('message', ({ id, name, limit }: PlaceQuery) => {
  port.postMessage({ id, places: places.search(name, limit) } satisfies PlaceReply)
})
