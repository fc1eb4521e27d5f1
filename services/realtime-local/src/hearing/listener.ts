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
  /** Makes ready for questions to `tools`, so that the first one is heard as fast as the next. */
  prepare(tools: readonly string[]): Promise<void>
  stop(): Promise<void>
}

function toText({ words, language }: Heard): string {
  if (language === 'en') return words.replace(/\bi\b/g, 'I').replace(/^./, (first) => first.toUpperCase())
  return words
    .split(' ')
    .map((word) => devanagari.get(word) ?? word)
    .join(' ')
}

const newFlag = () => new Int32Array(new SharedArrayBuffer(4))

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

  function ask(job: Omit<HearJob, 'id'>): Promise<Heard> {
    const id = ++lastId
    const heard = new Promise<Heard>((resolve) => waiting.set(id, resolve))
    worker.postMessage({ id, ...job } satisfies HearJob)
    return heard
  }

  async function hear(
    samples: Int16Array,
    signal?: AbortSignal,
    tools: readonly string[] = [],
  ): Promise<string> {
    const stopped = newFlag()
    signal?.addEventListener('abort', () => Atomics.store(stopped, 0, 1), { once: true })
    const recent = samples.subarray(Math.max(0, samples.length - longestSeconds * sampleRateHz))
    return toText(await ask({ samples: resample(recent, sampleRateHz, decoderHz), stopped, tools }))
  }

  const prepare = async (tools: readonly string[]) =>
    void (await ask({ samples: null, stopped: newFlag(), tools }))

  return { hear, prepare, stop: async () => void (await worker.terminate()) }
}
