import type { TokenUsage } from '../../../ports/realtime-model.ts'
import type { LiveCall } from '../call.ts'
import { updateFigures, type Draft } from '../draft.ts'

/** Prices of gpt-realtime-2.1 in November 2026, as multiples of its price for a text token. */
const weights: Readonly<Record<keyof TokenUsage, number>> = {
  inputText: 1,
  inputAudio: 8,
  cachedText: 0.1,
  cachedAudio: 0.1,
  outputText: 6,
  outputAudio: 16,
}

/** What one call may use, in text tokens: 10 USD at 4 USD a million. The longest call uses about half. */
const maxTextTokens = 2_500_000

/** Counts what a response has used, whether its answer was wanted or not. */
export function countUsage(draft: Draft, usage: TokenUsage | undefined): void {
  if (!usage) return
  const kinds = Object.keys(weights) as (keyof TokenUsage)[]
  const used = kinds.reduce((sum, kind) => sum + usage[kind] * weights[kind], 0)
  updateFigures(draft, { textTokensUsed: draft.live.figures.textTokensUsed + used })
}

/** Whether the call has used up its budget; it closes after the answer that sounds. */
export const isBudgetSpent = ({ figures }: LiveCall) => figures.textTokensUsed >= maxTextTokens
