import createSoundswallower, { type Decoder } from 'soundswallower'
import { decoderHz, dictionaryPath, modelsFolder } from './acoustic-model.ts'
import { englishGrammar } from './grammar/english.ts'
import { hindiGrammar } from './grammar/hindi.ts'
import { writeRules } from './grammar/part.ts'
import { englishPronunciations, hindiPronunciations, phones } from './vocabulary.ts'

/** Hindi words carry this mark inside, since both languages have an "is", a "to" and a "love". */
const hindiMark = 'h_'
const soundMark = '_'
/**
 * The decoder makes the weights of alternatives sum to one, so small ones count only beside a large one. This
 * is the large one: a word that nobody says.
 */
const never = `${soundMark}never`
const neverSound = 'ZH OY '.repeat(20).trim()
/**
 * How likely a sound is to belong to a word outside the grammar. A higher value refuses more speech, a lower
 * one takes more noise for questions. It is set by the bench's questions and its unrelated sentences.
 */
const strangeSoundWeight = 5e-7
/**
 * Synthetic and muted audio has stretches of perfect zero, whose logarithm distorts everything: a faint hiss
 * helps.
 */
const hiss = 0.004
/**
 * How much better than any order of sounds a question must explain each frame. Below it, other words were said:
 * asking again is better than an answer to another question.
 */
const minAdvantage = -11e-4
/** The model was trained on quieter voices than ours: every utterance is brought to this peak. */
const peak = 0.22

export interface Heard {
  /** Words in lower case, Hindi ones romanised; empty when nothing was understood. */
  readonly words: string
  readonly language: 'en' | 'hi'
}

const nothing: Heard = { words: '', language: 'en' }

const markHindi = (rules: string) =>
  rules.replace(/<[^>]*>|[a-z]+/g, (token) => (token.startsWith('<') ? token : hindiMark + token))

const sounds = phones.map((phone) => soundMark + phone)
const phoneEntries = sounds.map((sound, n): [string, string] => [sound, phones[n]!])

/** A person's name: some sounds that are no word. */
const somebody = '<somebody> = <sound> <sound> <sound> [ <sound> <sound> ] [ <sound> <sound> ];'
const sound = `<sound> = ${sounds.join(' | ')};`
const strange = `<strange> = ( ${sounds.map((each) => `/${strangeSoundWeight}/ ${each}`).join(' | ')} | ${never} )+;`

/** Dictionary entries: a word's further pronunciations are named `word(2)`, `word(3)`, as CMU does. */
function entries(words: Map<string, readonly string[]>, mark = ''): [string, string][] {
  return [...words].flatMap(([word, pronunciations]) =>
    pronunciations.map((each, n): [string, string] => [mark + word + (n === 0 ? '' : `(${n + 1})`), each]),
  )
}

/** The words and the grammar of a session with these tools. */
function writeGrammar(tools: ReadonlySet<string>): { words: [string, string][]; jsgf: string } {
  const english = writeRules(englishGrammar, 'english', tools)
  const hindi = writeRules(hindiGrammar, 'hindi', tools).replaceAll(/<(?!hindi>)(\w+)>/g, `<${hindiMark}$1>`)
  return {
    words: [
      ...entries(englishPronunciations(english, dictionaryPath)),
      ...entries(hindiPronunciations(hindi), hindiMark),
      ...phoneEntries,
      [never, neverSound],
    ],
    jsgf: `#JSGF V1.0; grammar questions;
      public <utterance> = <english> | <hindi> | <strange>;
      ${strange} ${english.includes('<somebody>') ? somebody + sound : ''} ${english} ${markHindi(hindi)}`,
  }
}

/** Sounds in any order: how well speech without any grammar explains what was heard. */
const anySounds = `#JSGF V1.0; grammar sounds; public <utterance> = ( ${sounds.join(' | ')} )+;`

/** Brings samples to the peak, and adds whitish noise that is the same for every utterance. */
function level(samples: Int16Array): Float32Array {
  const gain = peak / samples.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), 1)
  let seed = 1
  return Float32Array.from(samples, (sample) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return sample * gain + hiss * (seed / 0x7fffffff - 0.5)
  })
}

function decode(decoder: Decoder, samples: Float32Array): string {
  decoder.start()
  decoder.process_audio(samples, false, true)
  decoder.stop()
  return decoder.get_text().trim()
}

/** Log likelihood of what was decoded last, as the sum over its words. */
const likelihoodOf = (decoder: Decoder) =>
  (decoder.get_alignment().w ?? []).reduce((sum, { p }) => sum + Math.log(p), 0)

interface Beams {
  readonly beam: number
  readonly pbeam: number
  readonly wbeam: number
}
const wide: Beams = { beam: 1e-60, pbeam: 1e-60, wbeam: 1e-40 }
/** Sounds alone need little search. */
const narrow: Beams = { beam: 1e-20, pbeam: 1e-20, wbeam: 1e-15 }

/** Sets of tools with a decoder of their own; one more replaces the oldest. */
const maxDecoders = 3
const framesPerSecond = 100

export interface Recogniser {
  /** Makes the grammar for a session with these tools. It takes half a second, which a first question would wait. */
  prepare(tools: readonly string[]): Promise<void>
  /** Hears one utterance of 16 kHz pcm16, for a session with these tools. */
  hear(samples: Int16Array, tools: readonly string[]): Promise<Heard>
}

/** Tools that the grammar has questions for: only these make one set unlike another. */
const heardTools = new Set([englishGrammar, hindiGrammar].flatMap(({ byTool }) => Object.keys(byTool)))

/** Loads the recogniser. Each set of tools has a grammar of its own. */
export async function createRecogniser(): Promise<Recogniser> {
  const engine = await createSoundswallower({ modelBase: modelsFolder } as object)

  async function open(words: readonly [string, string][], jsgf: string, beams: Beams): Promise<Decoder> {
    // The full dictionary takes half a second and 20 MB; a grammar needs some 600 of its words.
    const decoder = new engine.Decoder({ samprate: decoderHz, dict: '/none', loglevel: 'FATAL', ...beams })
    await decoder.initialize()
    decoder.add_words(...words)
    decoder.set_grammar(jsgf)
    return decoder
  }

  const loop = await open(phoneEntries, anySounds, narrow)
  const decoders = new Map<string, Decoder>()

  async function decoderFor(tools: readonly string[]): Promise<Decoder> {
    const heard = tools.filter((tool) => heardTools.has(tool))
    const key = heard.toSorted().join()
    const known = decoders.get(key)
    if (known) return known
    const [oldest] = decoders.size < maxDecoders ? [] : decoders
    if (oldest) {
      decoders.delete(oldest[0])
      oldest[1].delete()
    }
    const { words, jsgf } = writeGrammar(new Set(heard))
    const decoder = await open(words, jsgf, wide)
    decoders.set(key, decoder)
    return decoder
  }
  await decoderFor([])

  async function hear(samples: Int16Array, tools: readonly string[]): Promise<Heard> {
    const decoder = await decoderFor(tools)
    const levelled = level(samples)
    const text = decode(decoder, levelled)
    if (text === '' || text.startsWith(soundMark)) return nothing
    decode(loop, levelled)
    const frames = (samples.length / decoderHz) * framesPerSecond
    const advantage = (likelihoodOf(decoder) - likelihoodOf(loop)) / frames
    if (advantage < minAdvantage) return nothing
    const words = text.replaceAll(hindiMark, '').replaceAll(/ ?_[A-Z]+/g, '')
    return { words, language: text.includes(hindiMark) ? 'hi' : 'en' }
  }

  return { prepare: async (tools) => void (await decoderFor(tools)), hear }
}
