import type { Suit } from '../cards.ts'

/** What a drawn card says, before any language. */
export type TarotStatement =
  /** The meaning of a card, by its id. */
  | { readonly is: 'card'; readonly id: string }
  /** The meaning of a card that lies upside down, by its id. */
  | { readonly is: 'reversed'; readonly id: string }
  /** One thing to do, by the suit of the card. */
  | { readonly is: 'step'; readonly suit: Suit | 'major' }
