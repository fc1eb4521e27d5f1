import type { Concept, Pattern } from './concept.ts'

/** A concept and the words that name it, `from` inclusive to `to` exclusive. */
export interface Span extends Concept {
  readonly from: number
  readonly to: number
}

/** Folded words, and the same with every vowel that was written. */
export interface Sentence {
  readonly words: readonly string[]
  readonly full: readonly string[]
}

/** Patterns by the words that they begin with; those with beginnings of words first, by their first letters. */
export interface PatternIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern[]>
  readonly byFirstLetters: ReadonlyMap<string, readonly Pattern[]>
}

type Slot = Pattern['slots'][number]

const maxGap = 3

/** Beginnings of words are at least as long. */
const firstLetters = (word: string) => word.slice(0, 2)

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const known = map.get(key)
  if (known) known.push(pattern)
  else map.set(key, [pattern])
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const byFirstWord = new Map<string, Pattern[]>()
  const byFirstLetters = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const first = pattern.slots[0]
    if (!first || 'gap' in first) throw new Error('A pattern begins with a word.')
    const { words, beginnings } = first
    if (beginnings.length === 0) for (const word of words) add(byFirstWord, word, pattern)
    else
      for (const letters of new Set([...words, ...beginnings].map(firstLetters)))
        add(byFirstLetters, letters, pattern)
  }
  return { byFirstWord, byFirstLetters }
}

/** Where a match of the slots from the nth on ends, or -1. */
function endOf(slots: readonly Slot[], nth: number, sentence: Sentence, at: number): number {
  const slot = slots[nth]
  if (!slot) return at
  if ('gap' in slot) {
    for (let gap = 0; gap <= maxGap; gap++) {
      const end = endOf(slots, nth + 1, sentence, at + gap)
      if (end >= 0) return end
    }
    return -1
  }
  const word = sentence.words[at]
  if (word === undefined) return -1
  const fits =
    slot.words.has(word) || slot.beginnings.some((beginning) => sentence.full[at]!.startsWith(beginning))
  return fits ? endOf(slots, nth + 1, sentence, at + 1) : -1
}

/**
 * Every match of the patterns, in the order of the words. A pattern is as long as its author wrote it, so that the work
 * grows with the number of words.
 */
export function findPatterns(
  { byFirstWord, byFirstLetters }: PatternIndex,
  sentence: Sentence,
): readonly Span[] {
  const found: Span[] = []
  const tryAll = (patterns: readonly Pattern[], from: number) => {
    for (const { concept, slots } of patterns) {
      const to = endOf(slots, 0, sentence, from)
      if (to > from) found.push({ ...concept, from, to })
    }
  }
  sentence.words.forEach((word, from) => {
    const [letters, written] = [firstLetters(word), firstLetters(sentence.full[from]!)]
    tryAll(byFirstWord.get(word) ?? [], from)
    tryAll(byFirstLetters.get(letters) ?? [], from)
    // A folded word seldom begins otherwise than it is written.
    if (written !== letters) tryAll(byFirstLetters.get(written) ?? [], from)
  })
  return found
}
