/** Points as a length that grows with the text size of the browser. Style types know numbers alone. */
export const scaled = (points: number): number => `${points / 16}rem` as unknown as number

/** The same up to a share of the window’s width in percent, for words with a place of fixed width. */
export const scaledWithin = (points: number, percent: number): number =>
  `min(${points / 16}rem, ${percent}vw)` as unknown as number
