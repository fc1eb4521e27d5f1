import { isEnglishWord } from '../language/english-words.ts'
import { fold, foldAll, foldLightly, wordsIn } from '@astrovoice/core/safety'
import { isEveryday } from '../lexicon/index.ts'
import { isCalendarWord } from './dates.ts'
import { findConcepts, type Span } from './find-concepts.ts'
import { numberOf, yearAt } from './numbers.ts'
import { isInverted } from './inversion.ts'
import { correctSpelling } from './spelling.ts'

/** Kinds of concepts that say what is asked; those that say what is called for; the rest say of what. */
const asking = new Set(['ask', 'hint', 'elsewhere', 'errand', 'festival', 'limb'])
const calling = new Set(['craft', 'remedy'])

/** Words of a text, `to` exclusive. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A sentence with the concepts found in it. */
export class Utterance {
  readonly text: string
  /** The words as written, and in the one spelling of `fold` with slips put right. */
  readonly written: readonly string[]
  readonly words: readonly string[]
  readonly spans: readonly Span[]
  /** The words that ask; the others only tell what is asked about. */
  readonly focus: Range

  /** Whether it is a part of what was said, so that the rest may say more. */
  readonly isPart: boolean

  /** `isReferring`: what is called for was named outside the focus, which says “it”. */
  constructor(
    text: string,
    {
      focus,
      isPart = false,
      isReferring = false,
    }: { focus?: Range; isPart?: boolean; isReferring?: boolean } = {},
  ) {
    this.text = text
    this.isPart = isPart
    this.written = wordsIn(text)
    const folded = this.written.map((word) => fold(word)).map(asStay)
    this.words = this.written.map((word, at) =>
      isEnglishWord(word) || isCalendarWord(folded[at]!) || numberOf(folded[at]) !== undefined
        ? folded[at]!
        : correctSpelling(folded[at]!),
    )
    const full = this.written.map((word, at) =>
      this.words[at] === folded[at] ? foldLightly(word) : this.words[at]!,
    )
    this.focus = focus ?? { from: 0, to: this.words.length }
    this.spans = findConcepts({ words: this.words, full }).filter(
      (span) =>
        this.isInFocus(span) ||
        !(asking.has(span.kind) || (calling.has(span.kind) && !(isReferring && span.value !== 'festival'))),
    )
  }

  get focusWords(): readonly string[] {
    return this.words.slice(this.focus.from, this.focus.to)
  }

  /** The words that ask, with the figures and marks in them when they are the whole text. */
  get focusText(): string {
    return this.focus.to - this.focus.from === this.words.length
      ? this.text
      : this.written.slice(this.focus.from, this.focus.to).join(' ')
  }

  isInFocus({ from, to }: Range): boolean {
    return this.focus.from <= from && to <= this.focus.to
  }

  /** Whether a concept is named: of a kind, or one of these of the kind. */
  has(kind: string, ...values: readonly string[]): boolean {
    return this.spans.some(
      (span) => span.kind === kind && (values.length === 0 || values.includes(span.value)),
    )
  }

  /** Whether one of these is asked: `when`, `how`, `meaning` and so on. */
  asks(...values: readonly string[]): boolean {
    return values.some((value) => this.has('ask', value))
  }

  /** Whether the words in focus are a question or a request. */
  get isAsking(): boolean {
    return (
      this.focusText.endsWith('?') ||
      isInverted(this.focusWords) ||
      this.asks('when', 'how', 'why', 'which', 'where', 'meaning', 'do', 'tell', 'openly')
    )
  }

  /** The values of a kind, each once: first those in focus, then the others, in the order they are named. */
  all(kind: string): readonly string[] {
    const spans = this.spans.filter((span) => span.kind === kind)
    const inFocus = spans.filter((span) => this.isInFocus(span))
    return [...new Set([...inFocus, ...spans].map(({ value }) => value))]
  }

  first(kind: string): string | undefined {
    return this.all(kind)[0]
  }

  /** Words that no concept, date or everyday word explains, such as names and other subjects. */
  get strangers(): readonly string[] {
    const years = this.words.flatMap((_, from) => {
      const length = yearAt(this.words, from)?.length
      return length === undefined ? [] : [{ from, to: from + length }]
    })
    const covered = new Set(
      [...this.spans, ...years].flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, n) => from + n),
      ),
    )
    return this.words.filter(
      (word, at) =>
        this.isInFocus({ from: at, to: at + 1 }) &&
        !covered.has(at) &&
        !isEveryday(word) &&
        !/^\d+(st|nd|rd|th)?$/.test(word) &&
        !isDateWord(word),
    )
  }
}

const beforeStay = foldAll('pe par yahi yahin yaha ghar tika ruka akela akeli')
/** “Ghar pe rahu”, may I stay at home, is written like Rahu. */
const asStay = (word: string, at: number, words: readonly string[]): string =>
  word === 'rahu' && beforeStay.has(words[at - 1] ?? '') ? 'rahun' : word

const hours = foldAll('am pm baje subah shaam raat dopahar decade')
export const isDateWord = (word: string) => isCalendarWord(word) || hours.has(word)
