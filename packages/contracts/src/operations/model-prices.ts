/** US dollars for a million tokens of each kind. */
export interface TokenPrices {
  readonly inputAudio: number
  readonly cachedAudio: number
  readonly outputAudio: number
  readonly inputText: number
  readonly cachedText: number
  readonly outputText: number
}

/** What OpenAI charges for realtime models (developers.openai.com/api/docs/models, read 2026-11). */
export const tokenPricesUsd = {
  'gpt-realtime-2.1': {
    inputAudio: 32,
    cachedAudio: 0.4,
    outputAudio: 64,
    inputText: 4,
    cachedText: 0.4,
    outputText: 24,
  },
  'gpt-realtime-2.1-mini': {
    inputAudio: 10,
    cachedAudio: 0.3,
    outputAudio: 20,
    inputText: 0.6,
    cachedText: 0.06,
    outputText: 2.4,
  },
} as const satisfies Record<string, TokenPrices>

/** US dollars for a minute of transcribed audio (the same pages). */
export const minutePricesUsd = { 'gpt-transcribe': 0.0045, 'gpt-realtime-whisper': 0.017 } as const
