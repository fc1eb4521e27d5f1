import type { SignInAddress } from '@astrovoice/contracts'

/** A code on its way to the caller. */
export interface SentCode {
  readonly to: SignInAddress
  /** What goes back to the server with the code; null if it needs nothing. */
  readonly session: string | null
}
