import type { Entry } from '../questions.ts'
import type { Step, StepGrammar } from '../set-grammar.ts'
import type { WordPairs } from './word-pairs.ts'

/** How much the order of words counts beside the sound: an exponent of its probabilities. */
const pairWeight = 10

/** A grammar in which any word may follow any other of its language, and the usual ones more easily. */
interface PairGrammar {
  readonly entries: readonly Entry[]
  readonly grammar: StepGrammar
  /** The name among the pairs of each word of the decoder. */
  readonly names: ReadonlyMap<string, string>
}

const languages = ['e', 'h'] as const

/**
 * States are the beginning, one for each language where nothing is known of the pair, one after each word, and the end.
 */
export function pairGrammar({ words, alone, histories }: WordPairs): PairGrammar {
  const names = [...words.keys()]
  const first = 1 + languages.length
  const stateAfter = new Map(names.map((name, at) => [name, first + at]))
  const unseenState = { e: 1, h: 2 }
  const end = first + names.length
  const decoded = new Map(names.map((name, at) => [name, `w${at}`]))
  const steps: Step[] = []
  const step = (from: number, to: number, name: string | null, probability: number) =>
    steps.push({
      from,
      to,
      word: name === null ? null : decoded.get(name)!,
      probability: probability ** pairWeight,
    })
  for (const [name, probability] of alone)
    step(unseenState[words.get(name)!.language], stateAfter.get(name)!, name, probability)
  for (const [history, { unseen, end: ends, next }] of histories) {
    const isBeginning = history.length === 1
    const from = isBeginning ? 0 : stateAfter.get(history)!
    const share = isBeginning ? 1 / languages.length : 1
    for (const [name, probability] of next) step(from, stateAfter.get(name)!, name, share * probability)
    step(from, unseenState[history[0] as 'e' | 'h'], null, share * unseen)
    if (!isBeginning) step(from, end, null, ends)
  }
  return {
    entries: names.flatMap((name) =>
      words
        .get(name)!
        .pronunciations.map((sounds, n): Entry => [
          decoded.get(name)! + (n === 0 ? '' : `(${n + 1})`),
          sounds,
        ]),
    ),
    grammar: { states: end + 1, end, steps },
    names: new Map(names.map((name) => [decoded.get(name)!, name])),
  }
}
