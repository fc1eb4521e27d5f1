import type { ErrorCode } from './errors/index.ts'

/** How much one holder may cause, and what happens beyond it. */
export interface Budget {
  /** Whose uses are counted together. */
  readonly who: BudgetHolder
  /** In the gateway that has the caller's sockets, or in the store for all processes together. */
  readonly counted: 'gateway' | 'store'
  /** What is counted, as a plural. */
  readonly what: string
  readonly times: number
  readonly per: BudgetPeriod
  /** What one use costs us. */
  readonly cost: string
  readonly error: ErrorCode
}

/**
 * Who is counted: a signed-in person, one call, the address that codes are sent to, that address as asked for from one
 * network, the network that requests come from (an IPv4 address or an IPv6 /64), its prefix (an IPv4 /24 or an
 * IPv6 /48), or all together.
 */
export type BudgetHolder =
  'caller' | 'call' | 'address' | 'address and network' | 'network' | 'network prefix' | 'everybody'

/** Whether a holder is the sender of the request. What is left to an address may be about somebody else. */
export const isSender = (who: BudgetHolder): boolean =>
  who === 'caller' || who === 'network' || who === 'network prefix'

/** A window of so many seconds; or as long as the holder lives; or at any one moment. */
export type BudgetPeriod = { readonly seconds: number } | 'lifetime' | 'moment'
