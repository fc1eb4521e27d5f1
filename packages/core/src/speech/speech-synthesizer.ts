import type { Language } from '@astrovoice/contracts'

export interface SpeechSynthesizer {
  /** Speaks a text in the given voice; a WAV file. */
  synthesize(speech: { text: string; language: Language; voice: string }): Promise<Uint8Array>
}
