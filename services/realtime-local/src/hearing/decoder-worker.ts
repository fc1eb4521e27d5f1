import { parentPort } from 'node:worker_threads'
import { createDecoder, type Heard } from './decoder.ts'

/** The hearing thread: one utterance after the other. */

export interface HearJob {
  readonly id: number
  readonly samples: Int16Array
  readonly stopped: Int32Array
  readonly tools: readonly string[]
}
export interface HearingDone {
  readonly id: number
  readonly heard: Heard
}

const port = parentPort!
const hear = await createDecoder()
let last: Promise<unknown> = Promise.resolve()

async function work({ id, samples, stopped, tools }: HearJob): Promise<void> {
  const isStopped = Atomics.load(stopped, 0) === 1
  const heard: Heard = isStopped ? { words: '', language: 'en' } : await hear(samples, tools)
  port.postMessage({ id, heard } satisfies HearingDone)
}

port.on('message', (job: HearJob) => {
  last = last.then(() => work(job))
})
