/** How far apart two answers were, over many questions. */
export type Measured = { readonly median: number; readonly p99: number; readonly max: number }

/** Not a number if any answer is missing. */
export function measure<T>(questions: readonly T[], difference: (question: T) => number): Measured {
  const differences = questions.map((question) => Math.abs(difference(question)))
  if (differences.some(Number.isNaN)) return { median: Number.NaN, p99: Number.NaN, max: Number.NaN }
  const sorted = differences.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), max: at(1) }
}
