import type { Decoder, SoundSwallowerModule } from 'soundswallower'

/** A step of a grammar, from one numbered state to another: over a word, or without one. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly word: string | null
  readonly probability: number
}

/** States from 0, where an utterance begins, to `end`. */
export interface StepGrammar {
  /** How many there are. */
  readonly states: number
  readonly end: number
  readonly steps: readonly Step[]
}

/** The library's own functions for grammars of states: its wrapper only reads JSGF. */
interface Library extends SoundSwallowerModule {
  _decoder_logmath(decoder: number): number
  _decoder_set_fsg(decoder: number, fsg: number): number
  _logmath_log(logmath: number, probability: number): number
  _fsg_model_init(name: number, logmath: number, weight: number, states: number): number
  _fsg_model_word_add(fsg: number, word: number): number
  _fsg_model_trans_add(fsg: number, from: number, to: number, logProbability: number, word: number): void
  _fsg_model_null_trans_add(fsg: number, from: number, to: number, logProbability: number): number
  _fsg_set_states(fsg: number, start: number, end: number): void
}

/** Has the decoder follow a grammar. Its words must be in the decoder's dictionary. */
export function setGrammar(engine: SoundSwallowerModule, decoder: Decoder, grammar: StepGrammar): void {
  const library = engine as Library
  const { cdecoder } = decoder as Decoder & { readonly cdecoder: number }
  const logmath = library._decoder_logmath(cdecoder)
  const silenceWeight = Number(decoder.get_config('lw'))
  const { states, end, steps } = grammar
  const fsg = withText(library, 'questions', (name) =>
    library._fsg_model_init(name, logmath, silenceWeight, states),
  )
  const words = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = words.get(word)
    if (known !== undefined) return known
    const added = withText(library, word, (text) => library._fsg_model_word_add(fsg, text))
    words.set(word, added)
    return added
  }
  for (const { from, to, word, probability } of steps) {
    const log = library._logmath_log(logmath, probability)
    if (word === null) library._fsg_model_null_trans_add(fsg, from, to, log)
    else library._fsg_model_trans_add(fsg, from, to, log, numberOf(word))
  }
  library._fsg_set_states(fsg, 0, end)
  if (library._decoder_set_fsg(cdecoder, fsg) < 0) throw new Error('the decoder refused the grammar')
}

/** Lends a function the address of a C string. */
function withText(library: Library, text: string, use: (pointer: number) => number): number {
  const bytes = new TextEncoder().encode(`${text}\0`)
  const pointer = library._malloc(bytes.length)
  library.HEAPU8.set(bytes, pointer)
  try {
    return use(pointer)
  } finally {
    library._free(pointer)
  }
}
