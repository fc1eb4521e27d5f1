import type { Speak } from '../speak.ts'

/** Stable within one tool output; sentences name claims by it. */
export type ClaimId = string

/** One statement of the engine: the rule it follows, in words and figures. */
export interface Claim {
  readonly id: ClaimId
  /** Id of the engine's rule, which has tradition, source and weight. */
  readonly rule: string
  /** In spoken words. */
  readonly evidence: Speak
  readonly figures: Readonly<Record<string, number | string>>
}
