import { measure } from './measure.ts'
import type { Measured } from './measure.ts'

/** One line of the table: what may be at most, as issue 4 sets it, where it sets anything. */
export type SwissRow = Measured & {
  readonly what: string
  readonly count: number
  readonly unit: '″' | '″/day' | 's'
  readonly allowed: number | null
}

/** What was measured, kept in swiss-figures.json until it is measured again. */
export type SwissFigures = {
  readonly oracle: string
  readonly engineVersion: string
  readonly measuredOn: string
  readonly rows: readonly SwissRow[]
}

/** Measures one line: how far the engine is from each answer. */
export function rowOf<T>(
  what: string,
  questions: readonly T[],
  difference: (question: T) => number,
  { unit = '″', allowed = null }: Partial<Pick<SwissRow, 'unit' | 'allowed'>> = {},
): SwissRow {
  return { what, count: questions.length, unit, allowed, ...measure(questions, difference) }
}
