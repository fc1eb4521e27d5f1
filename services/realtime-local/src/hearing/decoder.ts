import { readFileSync } from 'node:fs'
import createSoundswallower, { type Decoder as Engine, type SoundSwallowerModule } from 'soundswallower'
import { decoderHz, modelsFolder } from './acoustic-model.ts'
import type { Levelled } from './level.ts'
import { anySounds, heardTools, soundEntries, writeQuestions, type Entry } from './questions.ts'
import { setGrammar, type StepGrammar } from './set-grammar.ts'
import { pairGrammar } from './word-pairs/grammar.ts'
import { orderOf } from './word-pairs/order.ts'
import { readPairs } from './word-pairs/word-pairs.ts'

/** One word, or one sound, of what was heard. */
export interface HeardWord {
  readonly text: string
  /** Where it begins, and how long it is, in seconds of the levelled utterance. */
  readonly fromS: number
  readonly lengthS: number
  /** Log likelihood of the sound as this word. */
  readonly likelihood: number
}

/** What a grammar makes of an utterance. */
export interface Decoded {
  /** Words of the grammar; empty when no sentence of it fits. */
  readonly text: string
  /** The same word by word, silences too. */
  readonly words: readonly HeardWord[]
  /** Log likelihood of the sound as these words, for each frame of 10 ms of the speech and a second more. */
  readonly likelihood: number
  /** Words in any order only: the mean log likelihood that each follows the one before. */
  readonly order?: number
}

export interface Decoder {
  /** Makes the grammar for a session with these tools. It takes half a second, which a first question would wait. */
  prepare(tools: readonly string[]): Promise<void>
  /** Decodes one levelled utterance, for a session with these tools. */
  decode(utterance: Levelled, tools: readonly string[]): Promise<Decoded>
}

const framesPerSecond = 100
/** Counts as speech in every utterance, so that likelihoods of short ones are not judged more strictly. */
const furtherS = 1

function decodeWith(engine: Engine, { samples, speechS }: Levelled): Decoded {
  engine.start()
  engine.process_audio(samples, false, true)
  engine.stop()
  const words = (engine.get_alignment().w ?? []).map(({ t, b, d, p }): HeardWord => ({
    text: t,
    fromS: b,
    lengthS: d,
    likelihood: Math.log(p),
  }))
  const sum = words.reduce((log, { likelihood }) => log + likelihood, 0)
  const frames = (speechS + furtherS) * framesPerSecond
  return { text: engine.get_text().trim(), words, likelihood: sum / frames }
}

/** How far behind the best path others are followed. */
interface Search {
  readonly beam: number
  readonly pbeam: number
  readonly wbeam: number
  /** About how many paths are followed at once; the beams narrow where there are more. */
  readonly maxhmmpf?: number
}
const wide: Search = { beam: 1e-60, pbeam: 1e-60, wbeam: 1e-40 }
/** Sounds alone need little search. */
const narrow: Search = { beam: 1e-20, pbeam: 1e-20, wbeam: 1e-15 }
/** Words in any order are many: the time that they take is bounded. */
const bounded: Search = { beam: 1e-60, pbeam: 1e-60, wbeam: 1e-40, maxhmmpf: 1200 }

const loadLibrary = () => createSoundswallower({ modelBase: modelsFolder } as object)

async function openEngine(
  library: SoundSwallowerModule,
  words: readonly Entry[],
  grammar: StepGrammar,
  search: Search,
): Promise<Engine> {
  // The full dictionary takes half a second and 20 MB; a grammar needs some 600 of its words.
  const engine = new library.Decoder({ samprate: decoderHz, dict: '/none', loglevel: 'FATAL', ...search })
  await engine.initialize()
  engine.add_words(...words)
  setGrammar(library, engine, grammar)
  return engine
}

/** Decodes bare sounds in any order. */
export async function openSounds(): Promise<Decoder> {
  const engine = await openEngine(await loadLibrary(), soundEntries, anySounds, narrow)
  return { prepare: async () => {}, decode: async (utterance) => decodeWith(engine, utterance) }
}

/** Decodes words in any order, by which words follow which. Its text is as it is written. */
export async function openWords(): Promise<Decoder> {
  const pairs = readPairs(readFileSync(new URL('./word-pairs/pairs.txt', import.meta.url), 'utf8'))
  const { entries, grammar, names } = pairGrammar(pairs)
  const engine = await openEngine(await loadLibrary(), entries, grammar, bounded)
  return {
    prepare: async () => {},
    decode: async (utterance) => {
      const decoded = decodeWith(engine, utterance)
      const heard = decoded.text.split(' ').flatMap((word) => names.get(word) ?? [])
      const text = heard.map((name) => pairs.words.get(name)!.text).join(' ')
      return { ...decoded, text, order: orderOf(heard, pairs) }
    },
  }
}

/** Sets of tools with an engine of their own; one more replaces the oldest. */
const maxEngines = 3

/** Decodes questions. Each set of tools has a grammar of its own. */
export async function openQuestions(): Promise<Decoder> {
  const library = await loadLibrary()
  const engines = new Map<string, Engine>()

  async function engineFor(tools: readonly string[]): Promise<Engine> {
    const heard = tools.filter((tool) => heardTools.has(tool))
    const key = heard.toSorted().join()
    const known = engines.get(key)
    if (known) return known
    const [oldest] = engines.size < maxEngines ? [] : engines
    if (oldest) {
      engines.delete(oldest[0])
      oldest[1].delete()
    }
    const { words, grammar } = writeQuestions(new Set(heard))
    const engine = await openEngine(library, words, grammar, wide)
    engines.set(key, engine)
    return engine
  }

  return {
    prepare: async (tools) => void (await engineFor(tools)),
    decode: async (utterance, tools) => decodeWith(await engineFor(tools), utterance),
  }
}
