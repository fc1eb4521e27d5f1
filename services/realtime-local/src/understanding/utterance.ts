import { isEnglishWord } from '../language/english-words.ts'
import { fold, foldAll, foldLightly } from '../language/fold.ts'
import { wordsIn } from '../language/script.ts'
import { isEveryday } from '../lexicon/index.ts'
import { isCalendarWord } from './dates.ts'
import { findConcepts, type Span } from './find-concepts.ts'
import { correctSpelling } from './spelling.ts'

/** A sentence with the concepts found in it. */
export class Utterance {
  readonly text: string
  /** The words as written, and in the one spelling of `fold` with slips put right. */
  readonly written: readonly string[]
  readonly words: readonly string[]
  readonly spans: readonly Span[]

  constructor(text: string) {
    this.text = text
    this.written = wordsIn(text)
    const isRight = (word: string) =>
      isEnglishWord(word) || isCalendarWord(fold(word)) || correctSpelling(fold(word)) === fold(word)
    this.words = this.written.map((word) => (isRight(word) ? fold(word) : correctSpelling(fold(word))))
    const full = this.written.map((word, at) => (isRight(word) ? foldLightly(word) : this.words[at]!))
    this.spans = findConcepts({ words: this.words, full })
  }

  /** Whether a concept is named: of a kind, or this one of the kind. */
  has(kind: string, value?: string): boolean {
    return this.spans.some((span) => span.kind === kind && (value === undefined || span.value === value))
  }

  /** Whether one of these is asked: `when`, `how`, `meaning` and so on. */
  asks(...values: readonly string[]): boolean {
    return values.some((value) => this.has('ask', value))
  }

  /** The values of a kind in the order they are named, each once. */
  all(kind: string): readonly string[] {
    return [...new Set(this.spans.filter((span) => span.kind === kind).map(({ value }) => value))]
  }

  first(kind: string): string | undefined {
    return this.all(kind)[0]
  }

  /** Words that no concept, date or everyday word explains, such as names and other subjects. */
  get strangers(): readonly string[] {
    const covered = new Set(
      this.spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
    )
    return this.words.filter(
      (word, at) =>
        !covered.has(at) && !isEveryday(word) && !/^\d+(st|nd|rd|th)?$/.test(word) && !isDateWord(word),
    )
  }
}

const hours = foldAll('am pm baje subah shaam raat dopahar decade')
export const isDateWord = (word: string) => isCalendarWord(word) || hours.has(word)
