/** More words than this times the text's, or less than its inverse, are another text. */
const maxOff = 2

/**
 * Whether what a model says it has said can be the text. Its transcript may be in another script than Hinglish is written
 * in, so that words are only counted; but no figure may be in it that the text has not.
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

/** Digits in a row, those of Devanagari as ours. */
const readFigures = (text: string) =>
  text.replaceAll(/[०-९]/g, (digit) => `${digit.charCodeAt(0) - 0x966}`).match(/\d+/g) ?? []
