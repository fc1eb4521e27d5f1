import type { KootaFault, KootaId, KundliMatch } from '@astrovoice/astrology'
import type { Claim } from '../answer/claim.ts'

/** Whose part the first person takes: the kootas are not symmetric. */
export type Side = 'bride' | 'groom'

/** The guna milan of two births. */
export interface Comparison {
  /** By the middle of the hours in question where a birth time is not exact; of the side with fewer points where nobody said which. */
  readonly match: KundliMatch
  /** The part of the first person in `match`. */
  readonly side: Side
  /** Over every hour that a birth may have had, and both sides where nobody said which. */
  readonly points: { readonly min: number; readonly max: number }
  /** Kootas whose points are the same over all of these. */
  readonly steady: ReadonlySet<KootaId>
  readonly isSideOpen: boolean
  /** Whether both lagnas are known, which Mangal dosha is counted from. */
  readonly areTimesKnown: boolean
  readonly areTimesExact: boolean
  /** Those that hold over all of these. */
  readonly faults: readonly KootaFault[]
  readonly claims: readonly Claim[]
}
