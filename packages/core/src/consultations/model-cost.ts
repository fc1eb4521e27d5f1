import type { TokenUsage, TranscriptionUsage } from '../ports/realtime-model.ts'

/** US dollars for a million tokens of each kind. */
type Prices = Readonly<Record<keyof TokenUsage, number>>

/**
 * What OpenAI charges (developers.openai.com/api/docs/models, 2026-11: audio in, cached and out; text in, cached and
 * out). A model that is not listed is counted at the highest price there is, gpt-realtime-2.1's, so that nothing looks
 * cheaper than it is.
 */
const prices: Readonly<Record<string, Prices>> = {
  'gpt-realtime-2.1-mini': {
    inputAudio: 10,
    cachedAudio: 0.3,
    outputAudio: 20,
    inputText: 0.6,
    cachedText: 0.06,
    outputText: 2.4,
  },
}
const highest: Prices = {
  inputAudio: 32,
  cachedAudio: 0.4,
  outputAudio: 64,
  inputText: 4,
  cachedText: 0.4,
  outputText: 24,
}

/** What an answer cost, in paise, at this many rupees for a US dollar. */
export function costOf(model: string, usage: TokenUsage, inrPerUsd: number): number {
  const price = prices[model] ?? highest
  const kinds = Object.keys(usage) as (keyof TokenUsage)[]
  const usd = kinds.reduce((sum, kind) => sum + (usage[kind] * price[kind]) / 1_000_000, 0)
  return usd * inrPerUsd * 100
}

/** US dollars for a minute of audio that is transcribed (same pages; read 2026-11). One not listed costs the most. */
const minutePrices: Readonly<Record<string, number>> = { 'gpt-transcribe': 0.0045 }
const highestMinutePrice = 0.017

/** What a transcript cost, in paise, at this many rupees for a US dollar. */
export function transcriptionCostOf(usage: TranscriptionUsage, inrPerUsd: number): number {
  if ('tokens' in usage) return costOf(usage.model, usage.tokens, inrPerUsd)
  const usd = (usage.seconds / 60) * (minutePrices[usage.model] ?? highestMinutePrice)
  return usd * inrPerUsd * 100
}
