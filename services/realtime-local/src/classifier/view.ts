import { findAsking, type Clause } from '../understanding/clauses.ts'
import { namedSpan, type NamedSpan } from '../understanding/dates.ts'
import { Utterance } from '../understanding/utterance.ts'

/** A text as the classifier sees it: its words and where it asks. */
export interface View {
  readonly whole: Utterance
  /** The sentence that asks and the clause of it that does; both the whole where nothing is seen to ask. */
  readonly sentence: Clause
  readonly clause: Clause
  /** The stretch of days that the sentence names, or else the text. */
  readonly span: NamedSpan | undefined
}

/** Looks at a text on a day (ISO date). */
export function viewOf(text: string, today: string): View {
  const whole = new Utterance(text)
  const all: Clause = { text, from: 0, to: whole.words.length }
  const { sentence, clause } = findAsking(text) ?? { sentence: all, clause: all }
  const words = whole.words.slice(sentence.from, sentence.to)
  const span = namedSpan(words, sentence.text, today) ?? namedSpan(whole.words, text, today)
  return { whole, sentence, clause, span }
}
