import { wordsIn } from '@astrovoice/core/safety'
import { isInverted } from './inversion.ts'
import { Utterance } from './utterance.ts'

/** A part of a text, and which of the text's words it has, `to` exclusive. */
export interface Clause {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Dots that end no sentence: those in figures, and those of “no.”, “Dr.”, “a.m.”. */
const sentenceEnd = /(?<=[?!।;\n]|(?<!\b(?:no|dr|mr|mrs|ms|st|[a-z]))\.)(?!\d|[?!।.])/iu
const clauseEnd = /(?<=[,:—–(]|\s-\s|\.\.)/u

function split(text: string, at: RegExp, first = 0): readonly Clause[] {
  let from = first
  const clauses: Clause[] = []
  for (const part of text.split(at)) {
    const length = wordsIn(part).length
    if (length > 0) clauses.push({ text: part.trim(), from, to: from + length })
    from += length
  }
  return clauses
}

export const sentencesOf = (text: string): readonly Clause[] => split(text, sentenceEnd)
/** What stands between commas, colons and dashes of a sentence. */
export const clausesOf = ({ text, from }: Clause): readonly Clause[] => split(text, clauseEnd, from)

const strongAsks = ['when', 'how', 'why', 'which', 'where', 'meaning', 'do', 'tell'] as const

/** Whether a clause asks by its own words. */
const asks = (clause: Clause) => new Utterance(clause.text).isAsking

/** Whether the words that ask stand at the beginning, as they do in a question that no mark ends. */
function opensAsking(clause: Clause): boolean {
  const utterance = new Utterance(clause.text)
  const isEarly = (ask: string) =>
    utterance.spans.some(({ kind, value, from }) => kind === 'ask' && value === ask && from < 3)
  return clause.text.endsWith('?') || isInverted(utterance.words) || strongAsks.some(isEarly)
}

/** The clauses that ask; where some end with a question mark, others ask only if they begin so. */
export function askingOf(clauses: readonly Clause[]): readonly Clause[] {
  const areMarked = clauses.some(({ text }) => text.endsWith('?'))
  return clauses.filter((clause) => (areMarked ? opensAsking(clause) : asks(clause)))
}

/** The sentence that asks last, and what asks in it; undefined where none of several sentences asks. */
export function findAsking(text: string): { readonly sentence: Clause; readonly clause: Clause } | undefined {
  const sentences = sentencesOf(text)
  const sentence = askingOf(sentences).at(-1) ?? (sentences.length === 1 ? sentences[0] : undefined)
  return sentence && { sentence, clause: askingPart(sentence) }
}

/** What asks in a sentence, from the first clause that does to the last, where others only tell. */
function askingPart(sentence: Clause): Clause {
  const clauses = clausesOf(sentence)
  const asking = clauses.filter(asks)
  const [first, last] = [asking[0], asking.at(-1)]
  if (!first || !last || asking.length === clauses.length) return sentence
  const between = clauses.slice(clauses.indexOf(first), clauses.indexOf(last) + 1)
  return { text: between.map(({ text }) => text).join(' '), from: first.from, to: last.to }
}
