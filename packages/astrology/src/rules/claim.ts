import type { Label } from '../jyotish/label.ts'
import type { Rule } from './rule.ts'

/** One thing that a result says, with what it rests on. */
export type Claim = {
  /** Stable within the result, and the same for the same birth and question. */
  readonly id: string
  readonly rule: Rule['id']
  /** Why it holds in this chart, in spoken words. */
  readonly evidence: Label
  /** Almanac values behind it. Keys have their units: `longitudeDeg`, `atUtcMs`. */
  readonly figures: Readonly<Record<string, number | string>>
}
