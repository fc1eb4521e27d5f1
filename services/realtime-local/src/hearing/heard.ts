import { hindiWords } from '../language/hindi-words.ts'
import type { Decoded, HeardWord } from './decoder.ts'
import { hindiMark, soundMark } from './questions.ts'

/**
 * How much better than any order of sounds a question must explain each frame. Below it, other words were said:
 * asking again is better than an answer to another question.
 */
const minAdvantage = -12e-4
/** The same for the whole: a long utterance gathers what each frame of it lacks. */
const minWholeAdvantage = -0.28
/** The same for each of its words, so that one strange word in a known question is not passed over. */
const minWordAdvantage = -36e-4
/** Shorter words count as this long: a few frames say little. */
const minWordS = 0.2
/** As much speech, in seconds, may be taken for silence: pauses and breath are. */
const maxPassedOverS = 1
const framesPerSecond = 100

/** From here on a question is taken without asking what else it could be. */
const sureAdvantage = -4e-4

/** Whether a question that was heard needs no second opinion. */
export const isSure = (question: Decoded, sounds: Decoded): boolean =>
  question.likelihood - sounds.likelihood >= sureAdvantage

const devanagari = new Map(
  hindiWords.flatMap(({ spellings, devanagari }) => spellings.map((s) => [s, devanagari])),
)

/** The words that were understood, English as it is and Hindi in Devanagari; '' when none were. */
export function toHeard(question: Decoded, sounds: Decoded): string {
  const { text } = question
  if (text === '' || text.startsWith(soundMark) || isDoubtful(question, sounds)) return ''
  const words = text.replaceAll(hindiMark, '').replaceAll(/ ?_[A-Z]+/g, '')
  return asHeard(words, text.includes(hindiMark))
}

/** Words of the grammar as they are written. */
export const asHeard = (words: string, isHindi: boolean): string =>
  isHindi ? inDevanagari(words) : asSentence(words)

/** Whether other words were said: sounds explain the whole or one word far better, or a part is passed over. */
const isDoubtful = (question: Decoded, sounds: Decoded): boolean =>
  question.likelihood - sounds.likelihood < minAdvantage ||
  sumOf(question) - sumOf(sounds) < minWholeAdvantage ||
  question.words.some((word) => isSpoken(word) && wordAdvantage(word, sounds) < minWordAdvantage) ||
  passedOverS(question, sounds) > maxPassedOverS

const sumOf = ({ words }: Decoded) => words.reduce((sum, { likelihood }) => sum + likelihood, 0)

/** Silences and steps between words are named in brackets; sounds within a question are names. */
const isSilence = ({ text }: HeardWord) => /^[<([]/.test(text)
const isSpoken = (word: HeardWord) => !isSilence(word) && !word.text.startsWith(soundMark)

/** For how long two stretches overlap, in seconds. */
const overlapS = (one: HeardWord, other: HeardWord): number =>
  Math.max(
    0,
    Math.min(one.fromS + one.lengthS, other.fromS + other.lengthS) - Math.max(one.fromS, other.fromS),
  )

/** How much better than bare sounds a word explains each of its frames. */
function wordAdvantage(word: HeardWord, { words }: Decoded): number {
  const bySounds = words.reduce((sum, sound) => {
    return sound.lengthS > 0 ? sum + (sound.likelihood * overlapS(word, sound)) / sound.lengthS : sum
  }, 0)
  return (word.likelihood - bySounds) / (Math.max(word.lengthS, minWordS) * framesPerSecond)
}

/** The longest stretch of sounds that the question takes for one silence. */
function passedOverS(question: Decoded, { words }: Decoded): number {
  const sounds = words.filter(({ text }) => text.startsWith(soundMark))
  let [longest, stretch] = [0, 0]
  for (const word of question.words) {
    stretch = isSilence(word) ? stretch + sounds.reduce((sum, sound) => sum + overlapS(word, sound), 0) : 0
    longest = Math.max(longest, stretch)
  }
  return longest
}

export const asSentence = (words: string) =>
  words.replace(/\bi\b/g, 'I').replace(/^./, (first) => first.toUpperCase())

const inDevanagari = (words: string) =>
  words
    .split(' ')
    .map((word) => devanagari.get(word) ?? word)
    .join(' ')
