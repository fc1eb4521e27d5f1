import { parentPort } from 'node:worker_threads'
import { createDecoder, type Heard } from './decoder.ts'

/** The hearing thread: one utterance after the other. */

export interface HearJob {
  readonly id: number
  readonly samples: Int16Array
  readonly stopped: Int32Array
}
export interface HearingDone {
  readonly id: number
  readonly heard: Heard
}

const port = parentPort!
const decode = await createDecoder()

port.on('message', ({ id, samples, stopped }: HearJob) => {
  const heard: Heard = Atomics.load(stopped, 0) === 1 ? { words: '', language: 'en' } : decode(samples)
  port.postMessage({ id, heard } satisfies HearingDone)
})
