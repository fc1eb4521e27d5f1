import { parentPort } from 'node:worker_threads'
import { createSynthesizer, type Utterance } from './espeak.ts'

/** The speaking thread: one utterance after the other, its chunks posted as they are made. */

export interface SpeakJob extends Utterance {
  readonly id: number
  /** The reader sets it to 1 to stop the utterance at its next chunk. */
  readonly stopped: Int32Array
}
export interface SpokenChunk {
  readonly id: number
  /** The next audio, or null at the end. */
  readonly samples: Int16Array<ArrayBuffer> | null
}

const port = parentPort!
const synthesize = await createSynthesizer()

port.on('message', ({ id, stopped, ...utterance }: SpeakJob) => {
  const isWanted = () => Atomics.load(stopped, 0) === 0
  if (isWanted()) {
    synthesize(utterance, (samples) => {
      port.postMessage({ id, samples } satisfies Omit<SpokenChunk, 'samples'> & { samples: Int16Array })
      return isWanted()
    })
  }
  port.postMessage({ id, samples: null } satisfies SpokenChunk)
})
