import type { ItemId } from '@astrovoice/contracts'
import { priceOf } from './paise.ts'
import { splitByRemainder } from './split-by-remainder.ts'

/** How much of one answer came out of the caller's loudspeaker, as their client reported. */
export interface HeardLine {
  readonly itemId: ItemId
  readonly heardMs: number
  /** Words about the call itself, and what is said in a danger or about the service. */
  readonly isFree: boolean
}

export interface BillLine extends HeardLine {
  readonly chargedPaise: number
}

export interface Bill {
  /** What was heard and is charged, in whole milliseconds. */
  readonly chargedMs: number
  readonly chargedPaise: number
  /** In the order they began to play. The sum of their paise is `chargedPaise`. */
  readonly lines: readonly BillLine[]
}

/**
 * The bill of a call: what was heard at a price per minute, rounded down once, and not above `maxPaise`. A caller who
 * waits, is away or speaks hears nothing, so that such time costs nothing.
 */
export function billCall(
  heard: readonly HeardLine[],
  paisePerMinute: number,
  maxPaise: number = Infinity,
): Bill {
  const whole = heard.map((line) => ({ ...line, heardMs: Math.floor(line.heardMs) }))
  const weights = whole.map(({ heardMs, isFree }) => (isFree ? 0 : heardMs))
  const chargedMs = weights.reduce((sum, ms) => sum + ms, 0)
  const chargedPaise = Math.min(priceOf(chargedMs, paisePerMinute), maxPaise)
  const shares = splitByRemainder(chargedPaise, weights)
  return {
    chargedMs,
    chargedPaise,
    lines: whole.map((line, i) => ({ ...line, chargedPaise: shares[i]! })),
  }
}
