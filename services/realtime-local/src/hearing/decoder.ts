import createSoundswallower from 'soundswallower'
import { decoderHz, dictionaryPath, modelsFolder } from './acoustic-model.ts'
import { englishRules } from './grammar/english.ts'
import { hindiRules } from './grammar/hindi.ts'
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
/** The model was trained on quieter voices than ours: every utterance is brought to this peak. */
const peak = 0.22

export interface Heard {
  /** Words in lower case, Hindi ones romanised; empty when nothing was understood. */
  readonly words: string
  readonly language: 'en' | 'hi'
}

const markHindi = (rules: string) =>
  rules.replace(/<[^>]*>|[a-z]+/g, (token) => (token.startsWith('<') ? token : hindiMark + token))

function grammar(): string {
  const sounds = phones.map((phone) => `/${strangeSoundWeight}/ ${soundMark}${phone}`).join(' | ')
  return `#JSGF V1.0; grammar questions;
    public <utterance> = <english> | <hindi> | <strange>;
    <strange> = ( ${sounds} | ${never} )+;
    ${englishRules} ${markHindi(hindiRules)}`
}

/** Dictionary entries: a word's further pronunciations are named `word(2)`, `word(3)`, as CMU does. */
function entries(words: Map<string, readonly string[]>, mark = ''): [string, string][] {
  return [...words].flatMap(([word, sounds]) =>
    sounds.map((sound, n): [string, string] => [mark + word + (n === 0 ? '' : `(${n + 1})`), sound]),
  )
}

/** Brings samples to the peak, and adds whitish noise that is the same for every utterance. */
function level(samples: Int16Array): Float32Array {
  const gain = peak / samples.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), 1)
  let seed = 1
  return Float32Array.from(samples, (sample) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return sample * gain + hiss * (seed / 0x7fffffff - 0.5)
  })
}

/** Loads the recogniser with all questions of callers. Returns a function from 16 kHz pcm16 to the words. */
export async function createDecoder(): Promise<(samples: Int16Array) => Heard> {
  const engine = await createSoundswallower({ modelBase: modelsFolder } as object)
  // The full dictionary takes half a second and 20 MB; the grammar needs some 600 of its words.
  const decoder = new engine.Decoder({
    samprate: decoderHz,
    dict: '/none',
    loglevel: 'FATAL',
    beam: 1e-60,
    pbeam: 1e-60,
    wbeam: 1e-40,
  })
  await decoder.initialize()
  decoder.add_words(
    ...entries(englishPronunciations(englishRules, dictionaryPath)),
    ...entries(hindiPronunciations(hindiRules), hindiMark),
    ...phones.map((phone): [string, string] => [soundMark + phone, phone]),
    [never, neverSound],
  )
  decoder.set_grammar(grammar())

  return (samples) => {
    decoder.start()
    decoder.process_audio(level(samples), false, true)
    decoder.stop()
    const text = decoder.get_text().trim()
    if (text === '' || text.startsWith(soundMark)) return { words: '', language: 'en' }
    return { words: text.replaceAll(hindiMark, ''), language: text.includes(hindiMark) ? 'hi' : 'en' }
  }
}
