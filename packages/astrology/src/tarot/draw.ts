import { AstrologyError } from '../errors.ts'
import type { Label } from '../jyotish/label.ts'
import { type Card, DECK } from './cards.ts'
import { ALGORITHM, below, fnv1a64, splitMix64 } from './random.ts'
import { isSpreadId, SPREAD_IDS, spreadOf } from './spreads.ts'

export type DrawnCard = { readonly position: Label; readonly card: Card; readonly reversed: boolean }

export type Draw = {
  readonly seed: string
  readonly algorithm: typeof ALGORITHM
  readonly spread: string
  readonly cards: readonly DrawnCard[]
}

/** Card indices in drawn order: Fisher-Yates from the last card down, one number below i + 1 for each. */
const shuffled = (next: () => bigint): number[] => {
  const order = DECK.map(({ index }) => index)
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = below(next, i + 1)
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  return order
}

/**
 * Draws a spread from a seed: the same seed gives the same cards on any machine. The whole deck is shuffled,
 * cards are taken from the top, and then one number below 2 for each decides whether it is reversed (1).
 * Throws INVALID_REQUEST for an empty seed or an unknown spread.
 */
export const drawTarot = ({ seed, spread = 'three-card' }: { seed: string; spread?: string }): Draw => {
  if (seed === '')
    throw new AstrologyError('INVALID_REQUEST', 'A draw needs a seed of at least one character.')
  if (!isSpreadId(spread)) {
    throw new AstrologyError(
      'INVALID_REQUEST',
      `"${spread}" is no spread; there are ${SPREAD_IDS.join(', ')}.`,
    )
  }
  const next = splitMix64(fnv1a64(seed))
  const order = shuffled(next)
  const cards = spreadOf(spread).positions.map((position, i) => ({
    position,
    card: DECK[order[i] as number] as Card,
    reversed: below(next, 2) === 1,
  }))
  return { seed, algorithm: ALGORITHM, spread, cards }
}
