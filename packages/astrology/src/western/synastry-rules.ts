import { defineRules, read, unverified } from '../rules/index.ts'

const LUNARY = read('lunary.app/grimoire/synastry/aspects')
const PAIRS = read('www.throughnightsfire.com/Compatibility.html')

/** What aspects between two people's charts are held to bring. Weights are this project's choice. */
export const SYNASTRY_RULES = defineRules('synastry', {
  easeful: {
    tradition: 'western',
    weight: 3,
    source: LUNARY,
    holds: 'Conjunction, trine and sextile let two points work together.',
  },
  tense: {
    tradition: 'western',
    weight: 3,
    source: LUNARY,
    holds: 'Square and opposition bring friction, which attracts and asks for work.',
  },
  understanding: {
    tradition: 'western',
    weight: 5,
    source: PAIRS,
    holds: 'Sun and Moon: whether two people sense life alike.',
  },
  feelings: {
    tradition: 'western',
    weight: 5,
    source: PAIRS,
    holds: 'Moon and Moon: whether they understand each other’s feelings.',
  },
  attraction: { tradition: 'western', weight: 4, source: PAIRS, holds: 'Venus and Mars: how they attract.' },
  affection: {
    tradition: 'western',
    weight: 4,
    source: PAIRS,
    holds: 'Venus and Venus: whether they see love alike.',
  },
  tenderness: {
    tradition: 'western',
    weight: 5,
    source: read('elsaelsa.com/astrology/what-are-the-best-aspects-in-synastry/'),
    holds: 'Moon and Venus: whether each knows what the other needs.',
  },
  warmth: { tradition: 'western', weight: 3, source: unverified, holds: 'Sun and Venus: liking each other.' },
  talk: { tradition: 'western', weight: 3, source: LUNARY, holds: 'Mercury and Mercury: how they talk.' },
  steadiness: {
    tradition: 'western',
    weight: 3,
    source: LUNARY,
    holds: 'Saturn with the Sun, the Moon or Venus: how they keep to each other.',
  },
  joy: {
    tradition: 'western',
    weight: 2,
    source: LUNARY,
    holds: 'Jupiter with the Sun, the Moon or Venus: shared joy and growth.',
  },
})
