import { Worker } from 'node:worker_threads'
import type { Place } from '@astrovoice/contracts'
import type { PlaceSearch } from '@astrovoice/core'
import type { PlaceQuery, PlaceReply } from './place-search-thread.ts'

export interface PlaceSearchThread extends PlaceSearch {
  stop(): Promise<void>
}

/**
 * Searches the place table in a thread of its own. A search takes up to a tenth of a second, and audio cannot wait. The thread starts with the first search and keeps the process alive only while one runs. One that fails
 * rejects its searches; the next search starts another.
 */
export function createPlaceSearch(): PlaceSearchThread {
  const waiting = new Map<number, PromiseWithResolvers<readonly Place[]>>()
  let worker: Worker | undefined
  let lastId = 0

  function fail(error: Error): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(new URL('./place-search-thread.ts', import.meta.url))
    started.on('message', ({ id, places }: PlaceReply) => {
      waiting.get(id)?.resolve(places)
      waiting.delete(id)
    })
    started.on('error', fail)
    return started
  }

  return {
    async search(name, limit, signal) {
      signal?.throwIfAborted()
      const id = ++lastId
      const found = Promise.withResolvers<readonly Place[]>()
      waiting.set(id, found)
      const abort = () => found.reject(signal?.reason)
      signal?.addEventListener('abort', abort, { once: true })
      const thread = (worker ??= start())
      thread.ref()
      thread.postMessage({ id, name, limit } satisfies PlaceQuery)
      try {
        return await found.promise
      } finally {
        waiting.delete(id)
        if (waiting.size === 0) thread.unref()
        signal?.removeEventListener('abort', abort)
      }
    },
    async stop() {
      await worker?.terminate()
      fail(new Error('The search for places has stopped.'))
    },
  }
}
