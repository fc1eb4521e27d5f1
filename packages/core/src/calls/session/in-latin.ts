import { AstrologyError, toLatinLetters } from '@astrovoice/astrology'

const devanagariZero = 0x966

/**
 * Devanagari in Latin letters, as Hinglish is written; all else stays. English words that a transcript has in Devanagari
 * come out as they sound: करियर is kariyar.
 */
export const inLatin = (text: string): string =>
  text
    .replaceAll(/[०-९]/g, (digit) => `${digit.charCodeAt(0) - devanagariZero}`)
    .replaceAll(/[।॥]/g, '.')
    .replaceAll(/[\u0900-\u097f\u200c\u200d]+/g, wordInLatin)

function wordInLatin(word: string): string {
  try {
    return toLatinLetters(word)
  } catch (error) {
    // A sign that the engine does not know stays as it is.
    if (error instanceof AstrologyError) return word
    throw error
  }
}
