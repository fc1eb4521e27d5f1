import { minutePricesUsd, tokenPricesUsd } from '@astrovoice/contracts/operations'
import type { Price, Prices } from './price.ts'

/** Realtime models that a stage may choose; `OPENAI_REALTIME_MODEL` of the gateway. */
export const realtimeModels = ['gpt-realtime-2.1', 'gpt-realtime-2.1-mini'] as const
export type RealtimeModel = (typeof realtimeModels)[number]

const tokens = (usd: number): Price => ({ group: 'ai', usd, unit: 'million tokens', source: 'openai' })

function realtimePrices(model: RealtimeModel): Prices {
  const { inputAudio, cachedAudio, outputAudio, outputText } = tokenPricesUsd[model]
  return {
    [`${model}:audio-in`]: tokens(inputAudio),
    [`${model}:cached-in`]: tokens(cachedAudio),
    [`${model}:audio-out`]: tokens(outputAudio),
    [`${model}:text-out`]: tokens(outputText),
  }
}

export const aiPrices: Prices = {
  ...realtimePrices('gpt-realtime-2.1'),
  ...realtimePrices('gpt-realtime-2.1-mini'),
  'openai:transcription': {
    group: 'ai',
    usd: minutePricesUsd['gpt-transcribe'],
    unit: 'minute',
    source: 'openai',
  },
  'polly:neural': { group: 'ai', usd: 16, unit: 'million characters', source: 'polly' },
  'transcribe:batch': {
    group: 'ai',
    usd: 0.024,
    unit: 'minute',
    source: 'memory',
    unverified: 'remembered',
  },
}
