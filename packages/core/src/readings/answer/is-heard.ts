import type { Language } from '@astrovoice/contracts'

/** How much of a sentence's words must be in what was heard. A model may phrase it in words of its own. */
const minShare = 0.6

/**
 * Whether the words of a sentence, in one of its languages, are in `heard`. All of its figures must be there, so
 * that no month or year is taken as heard that was cut off.
 */
export function isHeard(speak: Readonly<Record<Language, string>>, heard: string): boolean {
  const said = new Set(wordsOf(heard))
  return Object.values(speak).some((text) => {
    const words = [...new Set(wordsOf(text))]
    if (words.length === 0) return false
    if (words.some((word) => /\p{Nd}/u.test(word) && !said.has(word))) return false
    return words.filter((word) => said.has(word)).length >= minShare * words.length
  })
}

/** Words of three letters or more, and every figure. Devanagari vowel signs are part of a word. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).filter(
    (word) => /\p{Nd}/u.test(word) || word.length > 2,
  )
