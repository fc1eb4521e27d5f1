import { parentPort } from 'node:worker_threads'
import type { Town } from '@astrovoice/core'
import { loadTowns } from './load-places.ts'

/** The thread of `createPlaceSearch`: reads the place table and replies to one search after the other. */

export interface PlaceQuery {
  readonly id: number
  readonly name: string
  readonly limit: number
}
export interface PlaceReply {
  readonly id: number
  readonly places: readonly Town[]
}

const port = parentPort!
const search = await loadTowns()

port.on('message', ({ id, name, limit }: PlaceQuery) => {
  port.postMessage({ id, places: search(name, limit) } satisfies PlaceReply)
})
