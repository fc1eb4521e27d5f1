import { lexicon, type Concept, type Pattern } from '../lexicon/index.ts'

/** A concept and the words that name it, `from` inclusive to `to` exclusive. */
export interface Span extends Concept {
  readonly from: number
  readonly to: number
}

type Slot = Pattern['slots'][number]

/** Patterns by the word that they begin with; those that begin otherwise are tried everywhere. */
const byFirstWord = new Map<string, Pattern[]>()
const others: Pattern[] = []
for (const pattern of lexicon) {
  const first = pattern.slots[0]!
  if ('gap' in first || first.beginnings.length > 0) others.push(pattern)
  else for (const word of first.words) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern])
}

const maxGap = 3

/** Folded words, and the same with every vowel that was written. */
export interface Sentence {
  readonly words: readonly string[]
  readonly full: readonly string[]
}

/** Where a match of the slots from `at` ends, or -1. */
function endOf(slots: readonly Slot[], sentence: Sentence, at: number): number {
  const [slot, ...rest] = slots
  if (!slot) return at
  if ('gap' in slot) {
    for (let gap = 0; gap <= maxGap; gap++) {
      const end = endOf(rest, sentence, at + gap)
      if (end >= 0) return end
    }
    return -1
  }
  const word = sentence.words[at]
  if (word === undefined) return -1
  const fits =
    slot.words.has(word) || slot.beginnings.some((beginning) => sentence.full[at]!.startsWith(beginning))
  return fits ? endOf(rest, sentence, at + 1) : -1
}

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
  const found: Span[] = []
  sentence.words.forEach((word, from) => {
    for (const { concept, slots } of [...(byFirstWord.get(word) ?? []), ...others]) {
      const to = endOf(slots, sentence, from)
      if (to > from) found.push({ ...concept, from, to })
    }
  })
  return found.filter((span) => !found.some((longer) => hides(longer, span)))
}
