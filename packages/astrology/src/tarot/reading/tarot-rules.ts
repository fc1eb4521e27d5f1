import { defineRules, unverified } from '../../rules/index.ts'

/** What a draw of cards is read from. */
export const TAROT_RULES = defineRules('tarot', {
  card: {
    tradition: 'modern',
    weight: 1,
    source: unverified,
    holds: 'The pictures of the Rider-Waite-Smith deck are read as hints for reflection.',
  },
  reversed: {
    tradition: 'modern',
    weight: 1,
    source: unverified,
    holds: 'A reversed card is read as the same matter, held back or turned inward.',
  },
})
