import type { SignInAddress } from '@astrovoice/contracts'

/** The code that was sent last to an address, as a digest, with the tries that are left. */
export interface SignInCodes {
  /** Replaces any earlier code of the address. */
  store(address: SignInAddress, code: { digest: string; tries: number; lifeMs: number }): Promise<void>
  /**
   * Takes one try. `matched` uses the code up; `wrong` leaves the remaining tries; `gone` when it is expired,
   * used or out of tries. Atomic: of two tries at once with the right code one matches.
   */
  check(address: SignInAddress, digest: string): Promise<'matched' | 'wrong' | 'gone'>
}
