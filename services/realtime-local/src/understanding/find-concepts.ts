import { findPatterns, indexPatterns, type Sentence, type Span } from '@astrovoice/core/safety'
import { lexicon } from '../lexicon/index.ts'

export type { Span } from '@astrovoice/core/safety'

const index = indexPatterns(lexicon)

/** Kinds of which a longer name hides the shorter ones in it: “mangal dosh” is not Mars, “love marriage” not love. */
const subjects = new Set(
  'area planet sign nakshatra house chart dosha fault varga term craft remedy courtesy address'.split(' '),
)

const hides = (longer: Span, shorter: Span) =>
  longer.from <= shorter.from &&
  shorter.to <= longer.to &&
  longer.to - longer.from > shorter.to - shorter.from &&
  ((longer.kind === shorter.kind && (longer.kind !== 'hint' || longer.value === shorter.value)) ||
    (subjects.has(longer.kind) && subjects.has(shorter.kind)))

/** The concepts that words name, in their order. */
export function findConcepts(sentence: Sentence): readonly Span[] {
  const found = findPatterns(index, sentence)
  return found.filter((span) => !found.some((longer) => hides(longer, span)))
}
