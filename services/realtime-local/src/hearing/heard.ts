import { hindiWords } from '../language/hindi-words.ts'
import type { Decoded } from './decoder.ts'
import { hindiMark, soundMark } from './questions.ts'

/**
 * How much better than any order of sounds a question must explain each frame. Below it, other words were said:
 * asking again is better than an answer to another question.
 */
const minAdvantage = -12e-4

const devanagari = new Map(
  hindiWords.flatMap(({ spellings, devanagari }) => spellings.map((s) => [s, devanagari])),
)

/** The words that were understood, English as it is and Hindi in Devanagari; '' when none were. */
export function toHeard(question: Decoded, sounds: Decoded): string {
  const { text, likelihood } = question
  if (text === '' || text.startsWith(soundMark) || likelihood - sounds.likelihood < minAdvantage) return ''
  const words = text.replaceAll(hindiMark, '').replaceAll(/ ?_[A-Z]+/g, '')
  return text.includes(hindiMark) ? inDevanagari(words) : asSentence(words)
}

const asSentence = (words: string) =>
  words.replace(/\bi\b/g, 'I').replace(/^./, (first) => first.toUpperCase())

const inDevanagari = (words: string) =>
  words
    .split(' ')
    .map((word) => devanagari.get(word) ?? word)
    .join(' ')
