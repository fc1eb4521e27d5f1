export type { Claim } from '@astrovoice/astrology/rules'

/** Stable within one tool output; sentences name claims by it. */
export type ClaimId = string
