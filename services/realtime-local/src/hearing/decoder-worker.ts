import { parentPort } from 'node:worker_threads'
import { createRecogniser, type Heard } from './decoder.ts'

/** The hearing thread: one utterance after the other. */

export interface HearJob {
  readonly id: number
  /** Null to prepare only. */
  readonly samples: Int16Array | null
  readonly stopped: Int32Array
  readonly tools: readonly string[]
}
export interface HearingDone {
  readonly id: number
  readonly heard: Heard
}

const port = parentPort!
const recogniser = await createRecogniser()
const nothing: Heard = { words: '', language: 'en' }
let last: Promise<unknown> = Promise.resolve()

async function work({ id, samples, stopped, tools }: HearJob): Promise<void> {
  const isStopped = Atomics.load(stopped, 0) === 1
  if (samples === null) await recogniser.prepare(tools)
  const heard = samples === null || isStopped ? nothing : await recogniser.hear(samples, tools)
  port.postMessage({ id, heard } satisfies HearingDone)
}

port.on('message', (job: HearJob) => {
  last = last.then(() => work(job))
})
