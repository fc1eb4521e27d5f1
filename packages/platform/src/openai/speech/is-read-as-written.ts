/** More words than this times the text's, or fewer than its inverse, are another text. */
const maxOff = 2

/**
 * Whether a model's transcript of its reading can be the text. The transcript may use another script for
 * Hinglish, so only words are counted. It may contain no figure that the text lacks.
 */
export function isReadAsWritten(text: string, transcript: string): boolean {
  const [written, said] = [readWords(text), readWords(transcript)]
  const figures = new Set(readFigures(text))
  return (
    said.length <= written.length * maxOff &&
    said.length * maxOff >= written.length &&
    readFigures(transcript).every((figure) => figures.has(figure))
  )
}

const readWords = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Sequences of digits, with Devanagari's as ASCII. */
const readFigures = (text: string) =>
  text.replaceAll(/[०-९]/g, (digit) => `${digit.charCodeAt(0) - 0x966}`).match(/\d+/g) ?? []
