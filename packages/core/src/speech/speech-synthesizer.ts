import type { Language } from '@astrovoice/contracts'

export interface SpeechSynthesizer {
  /** Speaks a text in the given voice and returns a WAV file. Rejects when the signal aborts. */
  synthesize(
    speech: { text: string; language: Language; voice: string },
    signal?: AbortSignal,
  ): Promise<Uint8Array>
}
