import { Worker } from 'node:worker_threads'
import { createReadingTools, type ReadingTools, type ToolOutput } from '@astrovoice/core'
import type { ReadingQuery, ReadingReply } from './reading-worker.ts'

export interface ReadingThread {
  /** The tools of one call. The thread computes them. */
  createTools(context: Parameters<typeof createReadingTools>[0]): ReadingTools
  /** Starts the thread ahead of the first tool call: it runs every tool once, so that no caller waits for that. */
  start(): void
  stop(): Promise<void>
}

/** By default V8 lets garbage of the warm-up grow to 60 MB that nobody needs again. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/**
 * Runs tool calls in a thread of its own: some take a tenth of a second, and audio of other calls cannot wait. It
 * keeps the process alive only while one runs. A thread that fails rejects its tool calls; the next one starts another.
 */
export function createReadingThread(): ReadingThread {
  const waiting = new Map<number, PromiseWithResolvers<ToolOutput>>()
  let worker: Worker | undefined
  let lastId = 0

  function fail(error: Error): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits })
    started.on('message', (reply: ReadingReply) => {
      const call = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('error' in reply) call?.reject(reply.error)
      else call?.resolve(reply.output)
      if (waiting.size === 0) started.unref()
    })
    started.on('error', fail)
    started.unref()
    return started
  }

  function run(query: Omit<ReadingQuery, 'id'>): Promise<ToolOutput> {
    const id = ++lastId
    const call = Promise.withResolvers<ToolOutput>()
    waiting.set(id, call)
    worker ??= startWorker()
    worker.ref()
    worker.postMessage({ id, ...query } satisfies ReadingQuery)
    return call.promise
  }

  return {
    createTools(context) {
      const { profile, language, clock } = context
      return {
        definitions: createReadingTools(context).definitions,
        run: (name, args, seed) => run({ profile, language, nowMs: clock.nowMs(), name, args, seed }),
      }
    },
    start: () => void (worker ??= startWorker()),
    async stop() {
      await worker?.terminate()
      fail(new Error('The thread of tool calls has stopped.'))
    },
  }
}
