import { dictionaryPath } from './acoustic-model.ts'
import { compileRules, type State } from './grammar/automaton.ts'
import { englishGrammar } from './grammar/english.ts'
import { hindiGrammar } from './grammar/hindi.ts'
import { writeRules } from './grammar/part.ts'
import type { Step, StepGrammar } from './set-grammar.ts'
import { englishPronunciations, hindiPronunciations, phones } from './vocabulary.ts'

/** Hindi words carry this mark inside, since both languages have an "is", a "to" and a "love". */
export const hindiMark = 'h_'
/** Sounds are words too: they stand for names, and for speech outside the grammar. */
export const soundMark = '_'
/**
 * How likely a sound is to belong to a word outside the grammar. A higher value refuses more speech, a lower
 * one takes more noise for questions. It is set by the bench's questions and its unrelated sentences.
 */
const strangeSoundWeight = 5e-7

/** A dictionary entry: a word and its sounds. */
export type Entry = [word: string, sounds: string]

const sounds = phones.map((phone) => soundMark + phone)
export const soundEntries = sounds.map((sound, n): Entry => [sound, phones[n]!])

/** A person's name: some sounds that are no word. */
const somebody = `<somebody> = <sound> <sound> <sound> [ <sound> <sound> ] [ <sound> <sound> ];
  <sound> = ${sounds.join(' | ')};`
const anySound = 1 / sounds.length

const markHindi = (rules: string) =>
  rules.replace(/<[^>]*>|[a-z]+/g, (token) => (token.startsWith('<') ? token : hindiMark + token))

/** Dictionary entries: a word's further pronunciations are named `word(2)`, `word(3)`, as CMU does. */
function entries(words: Map<string, readonly string[]>, mark = ''): Entry[] {
  return [...words].flatMap(([word, pronunciations]) =>
    pronunciations.map((each, n): Entry => [mark + word + (n === 0 ? '' : `(${n + 1})`), each]),
  )
}

/** Tools that the grammar has questions for. */
export const heardTools = new Set([englishGrammar, hindiGrammar].flatMap(({ byTool }) => Object.keys(byTool)))

/** The words and the grammar of a session with these tools. */
export function writeQuestions(tools: ReadonlySet<string>): { words: Entry[]; grammar: StepGrammar } {
  const english = writeRules(englishGrammar, 'english', tools)
  const hindi = writeRules(hindiGrammar, 'hindi', tools).replaceAll(/<(?!hindi>)(\w+)>/g, `<${hindiMark}$1>`)
  const rules = [english, markHindi(hindi), somebody].join('\n')
  return {
    words: [
      ...entries(englishPronunciations(english, dictionaryPath)),
      ...entries(hindiPronunciations(hindi), hindiMark),
      ...soundEntries,
    ],
    grammar: writeSteps(compileRules(rules, ['english', 'hindi'])),
  }
}

/**
 * The steps through questions, and the way past them through any sounds. What may come next is equally likely: a
 * sentence with many alternatives needs clearer speech than one that stands alone.
 */
function writeSteps(questions: State): StepGrammar {
  const states = [questions]
  const numbers = new Map([[questions, 0]])
  const numberOf = (state: State) => {
    const number = numbers.get(state) ?? states.push(state) - 1
    numbers.set(state, number)
    return number
  }
  const steps: Step[] = []
  const ends: Omit<Step, 'to'>[] = []
  for (let from = 0; from < states.length; from++) {
    const { arcs, isEnd } = states[from]!
    const probability = 1 / (arcs.size + (isEnd ? 1 : 0))
    for (const [word, next] of arcs) steps.push({ from, to: numberOf(next), word, probability })
    if (isEnd) ends.push({ from, word: null, probability })
  }
  const strange = states.length
  for (const word of sounds) {
    for (const from of [0, strange]) steps.push({ from, to: strange, word, probability: strangeSoundWeight })
  }
  ends.push({ from: strange, word: null, probability: 1 })
  const end = strange + 1
  return { states: end + 1, end, steps: [...steps, ...ends.map((step) => ({ ...step, to: end }))] }
}

/** Sounds in any order: how well speech without any grammar explains what was heard. */
export const anySounds: StepGrammar = {
  states: 3,
  end: 2,
  steps: [
    ...sounds.flatMap((word): Step[] => [
      { from: 0, to: 1, word, probability: anySound },
      { from: 1, to: 1, word, probability: anySound },
    ]),
    { from: 1, to: 2, word: null, probability: 1 },
  ],
}
