import { Worker } from 'node:worker_threads'
import {
  createReadingTools,
  refuse,
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

/** More tool calls than the thread can compute within the time limit of one. */
const maxWaiting = 100
/** Longer than as many take on a busy machine: a thread that is silent for this long hangs. */
const hungAfterMs = 30_000

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

/** A thread that computes tool calls. It starts with the first one, and again after one that failed. */
class ToolThread {
  readonly #waiting = new Map<number, Running>()
  readonly #ready = Promise.withResolvers<void>()
  #worker: Worker | undefined
  #lastId = 0

  run(running: Running, call: Omit<Extract<ReadingRequest, { kind: 'run' }>, 'kind' | 'id'>): void {
    const id = ++this.#lastId
    this.#waiting.set(id, running)
    const worker = this.#start()
    worker.ref()
    post(worker, { kind: 'run', id, ...call })
  }

  get isFull(): boolean {
    return this.#waiting.size >= maxWaiting
  }

  async warmUp(): Promise<void> {
    this.#start()
    await this.#ready.promise
  }

  async stop(why: Error): Promise<void> {
    const stopped = this.#worker?.terminate()
    this.#fail(why)
    await stopped
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits })
    started.on('message', (reply: ReadingReply | ReadingReady) => this.#take(started, reply))
    started.on('error', (error: Error) => this.#fail(error))
    started.unref()
    this.#worker = started
    return started
  }

  #take(from: Worker, reply: ReadingReply | ReadingReady): void {
    if (reply.kind === 'ready') return this.#ready.resolve()
    const running = this.#waiting.get(reply.id)
    if (!running) return
    if (reply.kind === 'list-profiles') return void listProfiles(from, reply.id, running)
    this.#waiting.delete(reply.id)
    settle(running, reply)
    if (this.#waiting.size === 0) from.unref()
  }

  #fail(error: Error): void {
    this.#worker = undefined
    for (const { done } of this.#waiting.values()) done.reject(error)
    this.#waiting.clear()
    this.#ready.resolve()
  }
}

/**
 * Runs tool calls in a thread of its own: some take a tenth of a second, and audio of other calls cannot wait. It
 * keeps the process alive only while one runs. A thread that fails or hangs rejects its tool calls; the next one starts
 * another.
 */
export function createReadingThread(): ReadingThread {
  const thread = new ToolThread()
  return {
    createTools(context) {
      const { profile, language, presentPlace, told, clock, listProfiles = async () => [] } = context
      const { readBack = new Set<string>() } = context
      return {
        definitions: createReadingTools(context).definitions,
        run(name, args, seed) {
          if (thread.isFull)
            return Promise.resolve(refuse('slow', `${maxWaiting} computations wait already.`))
          const done = Promise.withResolvers<ToolOutput>()
          const nowMs = clock.nowMs()
          const call = { profile, language, presentPlace, told, nowMs, readBack, name, args, seed }
          thread.run({ done, listProfiles, readBack }, call)
          const cancel = clock.after(hungAfterMs, () => {
            void thread.stop(new Error('The thread of tool calls hangs.'))
          })
          return done.promise.finally(cancel)
        },
      }
    },
    start: () => thread.warmUp(),
    stop: () => thread.stop(new Error('The thread of tool calls has stopped.')),
  }
}
