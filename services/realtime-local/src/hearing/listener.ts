import { Worker } from 'node:worker_threads'
import { sampleRateHz } from '../audio/codec.ts'
import { resample } from '@astrovoice/audio'
import { hindiWords } from '../language/hindi-words.ts'
import type { Heard } from './decoder.ts'
import { decoderHz } from './acoustic-model.ts'
import type { HearingDone, HearJob } from './decoder-worker.ts'

const devanagari = new Map(
  hindiWords.flatMap(({ spellings, devanagari }) => spellings.map((s) => [s, devanagari])),
)

/**
 * The longest utterance decoded, in seconds; of a longer one the end is heard. It bounds the cost of one
 * caller.
 */
const longestSeconds = 15

export interface Listener {
  /**
   * The words in 24 kHz pcm16, as text: English as it is, Hindi in Devanagari; '' when not understood. Aborting
   * gives ''. Questions that none of `tools` answers are not listened for; without tools of ours all are.
   */
  hear(samples: Int16Array, signal?: AbortSignal, tools?: readonly string[]): Promise<string>
  stop(): Promise<void>
}

function toText({ words, language }: Heard): string {
  if (language === 'en') return words.replace(/\bi\b/g, 'I').replace(/^./, (first) => first.toUpperCase())
  return words
    .split(' ')
    .map((word) => devanagari.get(word) ?? word)
    .join(' ')
}

/** Listens in its own thread, so that decoding never delays a session. */
export function createListener(): Listener {
  const worker = new Worker(new URL('./decoder-worker.ts', import.meta.url))
  const waiting = new Map<number, (heard: Heard) => void>()
  let lastId = 0
  worker.on('message', ({ id, heard }: HearingDone) => {
    waiting.get(id)?.(heard)
    waiting.delete(id)
  })
  worker.on('error', (error) => {
    throw error
  })

  async function hear(
    samples: Int16Array,
    signal?: AbortSignal,
    tools: readonly string[] = [],
  ): Promise<string> {
    const stopped = new Int32Array(new SharedArrayBuffer(4))
    signal?.addEventListener('abort', () => Atomics.store(stopped, 0, 1), { once: true })
    const id = ++lastId
    const heard = new Promise<Heard>((resolve) => waiting.set(id, resolve))
    const recent = samples.subarray(Math.max(0, samples.length - longestSeconds * sampleRateHz))
    const job = { id, samples: resample(recent, sampleRateHz, decoderHz), stopped, tools }
    worker.postMessage(job satisfies HearJob)
    return toText(await heard)
  }

  return { hear, stop: async () => void (await worker.terminate()) }
}
