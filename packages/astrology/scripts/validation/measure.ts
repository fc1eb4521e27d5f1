/** How far apart two answers were, over many questions. */
export type Measured = { readonly median: number; readonly p99: number; readonly max: number }

export function measure<T>(questions: readonly T[], difference: (question: T) => number): Measured {
  const sorted = questions.map((question) => Math.abs(difference(question))).toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), max: at(1) }
}
