import { Worker } from 'node:worker_threads'
import type { PlaceSearch, Town } from '@astrovoice/core'
import type { PlaceQuery, PlaceReply } from './place-search-thread.ts'

export interface PlaceSearchThread extends PlaceSearch {
  stop(): Promise<void>
}

/** More searches than the thread can reply to within the time limit of a tool. */
const maxWaiting = 100

/**
 * Searches the place table in a thread of its own. A search takes up to a tenth of a second, and audio cannot wait. The
 * thread starts with the first search and keeps the process alive only while one runs. One that fails rejects its
 * searches; the next search starts another.
 */
export function createPlaceSearch(): PlaceSearchThread {
  /** Searches without a reply. The thread replies to those whose signal has aborted too. */
  const waiting = new Map<number, PromiseWithResolvers<readonly Town[]>>()
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
      if (waiting.size === 0) started.unref()
    })
    started.on('error', fail)
    return started
  }

  return {
    async search(name, limit, signal) {
      signal?.throwIfAborted()
      if (waiting.size >= maxWaiting) throw new Error(`${maxWaiting} searches for places wait already.`)
      const id = ++lastId
      const found = Promise.withResolvers<readonly Town[]>()
      waiting.set(id, found)
      const abort = () => found.reject(signal?.reason)
      signal?.addEventListener('abort', abort, { once: true })
      const thread = (worker ??= start())
      thread.ref()
      thread.postMessage({ id, name, limit } satisfies PlaceQuery)
      try {
        return await found.promise
      } finally {
        signal?.removeEventListener('abort', abort)
      }
    },
    async stop() {
      await worker?.terminate()
      fail(new Error('The search for places has stopped.'))
    },
  }
}
