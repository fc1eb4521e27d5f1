import type { Difference } from './differences.ts'

/** A test that ran against an emulator. */
export interface Row {
  readonly name: string
  /** Null when it passed. */
  readonly failure: string | null
}

export type Verdict = 'held' | 'differs' | 'failed'

export interface JudgedRow {
  readonly name: string
  readonly verdict: Verdict
  /** Why it differs or failed. */
  readonly reason: string | null
}

/**
 * Judges each row. A known difference has to fail: one that passes is out of date, and so is one whose row is missing.
 */
export function judgeRows(rows: readonly Row[], differences: readonly Difference[]): JudgedRow[] {
  const judged = rows.map(({ name, failure }): JudgedRow => {
    const known = differences.find(({ row }) => row === name)
    if (!known) return { name, verdict: failure === null ? 'held' : 'failed', reason: failure }
    return failure === null
      ? { name, verdict: 'failed', reason: 'the emulator no longer differs: take it out of differences.ts' }
      : { name, verdict: 'differs', reason: known.reason }
  })
  const missing = differences.filter(({ row }) => !rows.some(({ name }) => name === row))
  return [
    ...judged,
    ...missing.map(({ row }): JudgedRow => ({
      name: row,
      verdict: 'failed',
      reason: 'no such row: take it out of differences.ts',
    })),
  ]
}
