import { engineVersion } from '../engine-version.ts'
import { AstrologyError } from '../errors.ts'
import type { Label } from '../jyotish/label.ts'
import { type Card, DECK } from './cards.ts'
import { ALGORITHM, below, fnv1a64, splitMix64 } from './random.ts'
import { isSpreadId, SPREAD_IDS, spreadOf } from './spreads.ts'

export type DrawnCard = { readonly position: Label; readonly card: Card; readonly reversed: boolean }

export type Draw = {
  readonly engineVersion: string
  readonly conventions: { readonly deck: 'Rider-Waite-Smith, 78 cards'; readonly reversals: 'one bit a card' }
  readonly seed: string
  readonly algorithm: typeof ALGORITHM
  readonly spread: string
  readonly cards: readonly DrawnCard[]
  /** The whole shuffled deck as places in the unshuffled one, so that the shuffle itself can be checked. */
  readonly order: readonly number[]
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
  const conventions = { deck: 'Rider-Waite-Smith, 78 cards', reversals: 'one bit a card' } as const
  return { engineVersion, conventions, seed, algorithm: ALGORITHM, spread, cards, order }
}

/** Whether a draw gave these cards in this order, each an id, with `:reversed` after one that was. */
export const verifyDraw = ({ cards }: Pick<Draw, 'cards'>, expected: readonly string[]): boolean =>
  cards.length === expected.length &&
  cards.every(({ card, reversed }, i) => expected[i]?.trim() === `${card.id}${reversed ? ':reversed' : ''}`)
