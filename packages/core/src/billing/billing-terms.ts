/** How calls are charged here; the same in all services. */
export interface BillingTerms {
  readonly isCharged: boolean
  /** How much of a caller's first call may be heard for nothing; 0 for not at all. */
  readonly freeMs: number
  /** How callers can add money. */
  readonly topUp: 'none' | 'sandbox'
}
