import type { UserId } from '@astrovoice/contracts'

/** A sign-in that has ended, or all of a user's. */
export interface SignedOut {
  readonly userId: UserId
  /** Null for every device. */
  readonly deviceId: string | null
}

/** Tells gateways that a sign-in has ended. */
export interface SignOutAnnouncer {
  /** Does what it can: a gateway that misses it goes by the expiry of the access token. */
  announce(signedOut: SignedOut): Promise<void>
}

export interface SignOutFeed {
  /** Calls the listener for every sign-out from now on. */
  listen(listener: (signedOut: SignedOut) => void): Promise<void>
}
