import { Worker } from 'node:worker_threads'
import { scriptOf } from '../language/script.ts'
import type { SpeakJob, SpokenChunk } from './espeak-worker.ts'
import { toDevanagari } from './transliterate.ts'
import { voiceShape } from './voices.ts'

interface SpeakRequest {
  readonly text: string
  readonly voice: string
  readonly speed: number
}

export interface Speaker {
  /** The speech of `text`, mono pcm16 at 24 kHz, chunk by chunk as it is made. Leaving the loop stops it. */
  speak(request: SpeakRequest): AsyncGenerator<Int16Array, void>
  stop(): Promise<void>
}

/** Speaks in its own thread, so that synthesis never delays a session. */
export function createSpeaker(): Speaker {
  const worker = new Worker(new URL('./espeak-worker.ts', import.meta.url))
  const listeners = new Map<number, (samples: Int16Array | null) => void>()
  let lastId = 0
  worker.on('message', ({ id, samples }: SpokenChunk) => listeners.get(id)?.(samples))
  worker.on('error', (error) => {
    throw error
  })

  async function* speak({ text, voice, speed }: SpeakRequest): AsyncGenerator<Int16Array, void> {
    const isEnglish = scriptOf(text) === 'english'
    const stopped = new Int32Array(new SharedArrayBuffer(4))
    const id = ++lastId
    const chunks: (Int16Array | null)[] = []
    let wake = () => {}
    listeners.set(id, (samples) => {
      chunks.push(samples)
      wake()
    })
    worker.postMessage({
      id,
      stopped,
      text: isEnglish ? text : toDevanagari(text),
      language: isEnglish ? 'en' : 'hi',
      voice: voiceShape(voice),
      speed,
    } satisfies SpeakJob)
    try {
      for (;;) {
        if (chunks.length === 0) await new Promise<void>((resolve) => (wake = resolve))
        const samples = chunks.shift()
        if (samples === null || samples === undefined) return
        yield samples
      }
    } finally {
      Atomics.store(stopped, 0, 1)
      listeners.delete(id)
    }
  }

  return { speak, stop: async () => void (await worker.terminate()) }
}
