import type { Holder, Moment } from '../read-claim.ts'
import type { DashaLevel } from '../words/term.ts'

/** What the sentences before spoke of last: “he”, “there” and “it” mean that. */
export interface Topic {
  readonly holders: readonly Holder[]
  readonly house: number | null
  /** The level of the period that was named last. */
  readonly level: DashaLevel | null
  /** Whether periods were spoken of. */
  readonly isOfPeriods: boolean
  readonly isOfMatch: boolean
  readonly on: Moment | null
}

export const noTopic: Topic = {
  holders: [],
  house: null,
  level: null,
  isOfPeriods: false,
  isOfMatch: false,
  on: null,
}
