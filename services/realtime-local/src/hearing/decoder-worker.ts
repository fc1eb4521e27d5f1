import { parentPort, workerData } from 'node:worker_threads'
import { openQuestions, openSounds, openWords, type Decoded, type Decoder } from './decoder.ts'
import { level } from './level.ts'

/** A hearing thread: one utterance after the other. */

export type Hearing = 'questions' | 'sounds' | 'words'

export interface DecodeJob {
  readonly id: number
  /** Null to prepare only. */
  readonly samples: Int16Array | null
  /** How much silence is put before the utterance, in seconds. */
  readonly beforeS: number
  /** The asker sets it to 1 when the answer is not needed anymore. */
  readonly stopped: Int32Array
  readonly tools: readonly string[]
}
export interface DecodeDone {
  readonly id: number
  readonly decoded: Decoded
}

const port = parentPort!
const open: Record<Hearing, () => Promise<Decoder>> = {
  questions: openQuestions,
  sounds: openSounds,
  words: openWords,
}
const decoder = await open[workerData as Hearing]()
const nothing: Decoded = { text: '', words: [], likelihood: -Infinity }
let last: Promise<unknown> = Promise.resolve()

async function work({ id, samples, beforeS, stopped, tools }: DecodeJob): Promise<void> {
  const isStopped = Atomics.load(stopped, 0) === 1
  if (samples === null) await decoder.prepare(tools)
  const decoded =
    samples === null || isStopped ? nothing : await decoder.decode(level(samples, beforeS), tools)
  port.postMessage({ id, decoded } satisfies DecodeDone)
}

port.on('message', (job: DecodeJob) => {
  last = last.then(() => work(job))
})
