import { fold, foldLightly } from '../language/fold.ts'
import { wordsIn } from '../language/words.ts'
import { findPatterns, indexPatterns, type Span } from '../patterns/find-patterns.ts'
import { lexicon } from '../lexicon/index.ts'
import { phrases } from '../phrases/index.ts'
import { renameSigns } from './rename-signs.ts'

/** Longer texts are read to here, so that the work is bounded. */
const maxLetters = 1200

/** A text as the rules see it: its words in one spelling, and the phrases in it. */
export interface View {
  readonly text: string
  readonly words: readonly string[]
  readonly full: readonly string[]
  readonly spans: readonly Span[]
}

const index = indexPatterns([...phrases, ...lexicon])

interface Folded {
  readonly word: string
  readonly full: string
}

/** Words as they are folded; people say the same few thousand. */
const known = new Map<string, Folded>()
const maxKnown = 20_000

function foldOnce(written: string): Folded {
  const before = known.get(written)
  if (before) return before
  const folded = { word: fold(written), full: foldLightly(written) }
  if (known.size >= maxKnown) known.clear()
  known.set(written, folded)
  return folded
}

export function viewOf(whole: string): View {
  const text = whole.slice(0, maxLetters)
  const folded = wordsIn(renameSigns(text)).map(foldOnce)
  const sentence = { words: folded.map(({ word }) => word), full: folded.map(({ full }) => full) }
  return { text, ...sentence, spans: findPatterns(index, sentence) }
}
