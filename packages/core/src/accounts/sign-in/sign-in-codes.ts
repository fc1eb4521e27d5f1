import type { SignInAddress } from '@astrovoice/contracts'
import { digestCode } from './digest.ts'

/** A code that can still sign in. */
export interface LiveCode {
  /** The server derives the code from it again; nobody else can. */
  readonly seed: string
  readonly expiresAtMs: number
}

export interface NewCode extends LiveCode {
  readonly digest: string
  readonly tries: number
}

/** The one live code of each address: its seed, its digest and the remaining tries. */
export interface SignInCodes {
  /** Stores a code for an address without one, and returns the live code. Atomic: of two new codes one is stored. */
  findOrStore(address: SignInAddress, code: NewCode): Promise<LiveCode>
  /**
   * Takes one try. `matched` uses the code up; `wrong` leaves the remaining tries; `gone` means expired, used
   * or out of tries. Atomic: of two simultaneous tries with the right code one matches.
   */
  check(address: SignInAddress, digest: string): Promise<'matched' | 'wrong' | 'gone'>
}

/** Makes codes. */
export interface SignInCodeSource {
  /** Six digits, always the same for one address and seed, and secret. */
  codeOf(address: SignInAddress, seed: string): string
}

/** Whether the code is the live one of its address. A right code is used up; a wrong one takes a try. */
export const tryCode = async (codes: SignInCodes, to: SignInAddress, code: string): Promise<boolean> =>
  (await codes.check(to, await digestCode(to, code))) === 'matched'
