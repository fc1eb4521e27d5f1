import { Worker } from 'node:worker_threads'
import {
  createReadingTools,
  type ReadingTools,
  type ReadingToolsContext,
  type ToolOutput,
} from '@astrovoice/core'
import type { ReadingReady, ReadingReply, ReadingRequest } from './reading-worker.ts'

export interface ReadingThread {
  /** The tools of one call. The thread computes them. */
  createTools(context: ReadingToolsContext): ReadingTools
  /**
   * Starts the thread ahead of the first tool call: it runs every tool, so that no caller waits for that. Resolves when
   * it has, or has stopped.
   */
  start(): Promise<void>
  stop(): Promise<void>
}

/** By default V8 lets garbage of the warm-up grow to 60 MB that nobody needs again. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/** A tool call that the thread computes. */
interface Running {
  readonly done: PromiseWithResolvers<ToolOutput>
  readonly listProfiles: NonNullable<ReadingToolsContext['listProfiles']>
  /** Births that the call has read back; the thread adds to them. */
  readonly readBack: Set<string>
}

const post = (to: Worker, request: ReadingRequest) => to.postMessage(request)

async function listProfiles(thread: Worker, id: number, running: Running): Promise<void> {
  post(thread, { kind: 'profiles', id, profiles: await running.listProfiles().catch(() => null) })
}

function settle({ done, readBack }: Running, reply: ReadingReply): void {
  if (reply.kind === 'failed') done.reject(reply.error)
  if (reply.kind !== 'done') return
  for (const birth of reply.readBack) readBack.add(birth)
  done.resolve(reply.output)
}

/**
 * Runs tool calls in a thread of its own: some take a tenth of a second, and audio of other calls cannot wait. It
 * keeps the process alive only while one runs. A thread that fails rejects its tool calls; the next one starts another.
 */
export function createReadingThread(): ReadingThread {
  const waiting = new Map<number, Running>()
  const ready = Promise.withResolvers<void>()
  let worker: Worker | undefined
  let lastId = 0

  function fail(error: Error): void {
    worker = undefined
    for (const { done } of waiting.values()) done.reject(error)
    waiting.clear()
    ready.resolve()
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits })
    started.on('message', (reply: ReadingReply | ReadingReady) => {
      if (reply.kind === 'ready') return ready.resolve()
      const running = waiting.get(reply.id)
      if (!running) return
      if (reply.kind === 'list-profiles') return void listProfiles(started, reply.id, running)
      waiting.delete(reply.id)
      settle(running, reply)
      if (waiting.size === 0) started.unref()
    })
    started.on('error', fail)
    started.unref()
    return started
  }

  return {
    createTools(context) {
      const { profile, language, presentPlace, clock, listProfiles = async () => [] } = context
      const readBack = new Set<string>()
      return {
        definitions: createReadingTools(context).definitions,
        run(name, args, seed) {
          const id = ++lastId
          const done = Promise.withResolvers<ToolOutput>()
          waiting.set(id, { done, listProfiles, readBack })
          worker ??= startWorker()
          worker.ref()
          const nowMs = clock.nowMs()
          const call = { profile, language, presentPlace, nowMs, readBack, name, args, seed }
          post(worker, { kind: 'run', id, ...call })
          return done.promise
        },
      }
    },
    async start() {
      worker ??= startWorker()
      await ready.promise
    },
    async stop() {
      await worker?.terminate()
      fail(new Error('The thread of tool calls has stopped.'))
    },
  }
}
