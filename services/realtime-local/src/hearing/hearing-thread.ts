import { Worker } from 'node:worker_threads'
import type { Decoded } from './decoder.ts'
import type { DecodeDone, DecodeJob, Hearing } from './decoder-worker.ts'

/** A decoder in a thread of its own. */
export interface HearingThread {
  ask(job: Omit<DecodeJob, 'id'>): Promise<Decoded>
  stop(): Promise<void>
}

export function startHearingThread(hearing: Hearing): HearingThread {
  const worker = new Worker(new URL('./decoder-worker.ts', import.meta.url), { workerData: hearing })
  const waiting = new Map<number, (decoded: Decoded) => void>()
  let lastId = 0
  worker.on('message', ({ id, decoded }: DecodeDone) => {
    waiting.get(id)?.(decoded)
    waiting.delete(id)
  })
  worker.on('error', (error) => {
    throw error
  })
  return {
    ask(job) {
      const id = ++lastId
      const { promise, resolve } = Promise.withResolvers<Decoded>()
      waiting.set(id, resolve)
      worker.postMessage({ id, ...job } satisfies DecodeJob)
      return promise
    },
    stop: async () => void (await worker.terminate()),
  }
}
