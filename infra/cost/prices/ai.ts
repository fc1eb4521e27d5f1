import type { Price, Prices } from './price.ts'

const tokens = (usd: number): Price => ({ group: 'ai', usd, unit: 'million tokens', source: 'openai' })

/** Realtime models that a stage may choose; `OPENAI_REALTIME_MODEL` of the gateway. */
export const realtimeModels = ['gpt-realtime-2.1', 'gpt-realtime-2.1-mini'] as const
export type RealtimeModel = (typeof realtimeModels)[number]

export const aiPrices: Prices = {
  'gpt-realtime-2.1:audio-in': tokens(32),
  'gpt-realtime-2.1:cached-in': tokens(0.4),
  'gpt-realtime-2.1:audio-out': tokens(64),
  'gpt-realtime-2.1:text-out': tokens(24),
  'gpt-realtime-2.1-mini:audio-in': tokens(10),
  'gpt-realtime-2.1-mini:cached-in': tokens(0.3),
  'gpt-realtime-2.1-mini:audio-out': tokens(20),
  'gpt-realtime-2.1-mini:text-out': tokens(2.4),
  // gpt-transcribe's.
  'openai:transcription': { group: 'ai', usd: 0.0045, unit: 'minute', source: 'openai' },
  'polly:neural': { group: 'ai', usd: 16, unit: 'million characters', source: 'polly' },
  'transcribe:batch': {
    group: 'ai',
    usd: 0.024,
    unit: 'minute',
    source: 'memory',
    unverified: 'remembered',
  },
}
