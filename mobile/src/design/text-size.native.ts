/** Phones scale text by their own setting. */
export const scaled = (points: number): number => points

/** The same; `maxFontSizeMultiplier` of a text bounds it. */
export const scaledWithin = (points: number, _percent: number): number => points
