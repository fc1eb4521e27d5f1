import type { Label } from '../../jyotish/label.ts'
import type { Rule } from '../../rules/rule.ts'

/** One sign of an event in a segment, with what it counts. */
export type Witness = {
  readonly rule: Rule
  /** Tells witnesses of one rule apart: a lord, or signs. */
  readonly about: string
  readonly points: number
  /** Words are made only for what is said. */
  readonly evidence: () => Label
  readonly figures?: Readonly<Record<string, number | string>>
}
