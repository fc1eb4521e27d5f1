import { minutePricesUsd, tokenPricesUsd, type TokenPrices } from '@astrovoice/contracts/operations'
import type { TokenUsage, TranscriptionUsage } from '../ports/realtime-model.ts'

// An unlisted model counts at the highest price, so that no cost is too low.
const highestTokenPrices: TokenPrices = tokenPricesUsd['gpt-realtime-2.1']
const highestMinutePrice = Math.max(...Object.values(minutePricesUsd))

/** The cost of an answer, in paise, at this many rupees for a US dollar. */
export function costOf(model: string, usage: TokenUsage, inrPerUsd: number): number {
  const listed: Readonly<Record<string, TokenPrices>> = tokenPricesUsd
  const price = listed[model] ?? highestTokenPrices
  const kinds = Object.keys(usage) as (keyof TokenUsage)[]
  const usd = kinds.reduce((sum, kind) => sum + (usage[kind] * price[kind]) / 1_000_000, 0)
  return usd * inrPerUsd * 100
}

/** The cost of a transcript, in paise, at this many rupees for a US dollar. */
export function transcriptionCostOf(usage: TranscriptionUsage, inrPerUsd: number): number {
  if ('tokens' in usage) return costOf(usage.model, usage.tokens, inrPerUsd)
  const listed: Readonly<Record<string, number>> = minutePricesUsd
  const usd = (usage.seconds / 60) * (listed[usage.model] ?? highestMinutePrice)
  return usd * inrPerUsd * 100
}
