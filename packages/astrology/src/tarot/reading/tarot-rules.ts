import { defineRules, secondary, unverified } from '../../rules/index.ts'

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
    source: secondary('programs that quote A. E. Waite, The Pictorial Key to the Tarot, 1910'),
    holds: 'A reversed card has a meaning of its own, after Waite’s list, told without what it threatens.',
  },
})
