import type { Language } from '@astrovoice/contracts'

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  hi: new Intl.Segmenter('hi', { granularity: 'sentence' }),
  hinglish: new Intl.Segmenter('en-IN', { granularity: 'sentence' }),
}

/**
 * The sentences of a text that goes on unless it is final. The last one is complete only when the next has
 * begun. `length` is how much of the text they cover.
 */
export function completeSentences(
  text: string,
  language: Language,
  isFinal: boolean,
): { readonly sentences: readonly string[]; readonly length: number } {
  const segments = Array.from(segmenters[language].segment(text), ({ segment }) => segment)
  const complete = isFinal ? segments : segments.slice(0, -1)
  return {
    sentences: complete.map((sentence) => sentence.trim()).filter((sentence) => sentence !== ''),
    length: complete.join('').length,
  }
}
