import type { UserId } from '@astrovoice/contracts'

/** A sign-in that has ended, or all of a user's. */
export interface SignedOut {
  readonly userId: UserId
  /** Null for every device. */
  readonly deviceId: string | null
}

/** Announces the end of a sign-in to gateways. */
export interface SignOutAnnouncer {
  /** Best effort: a gateway that misses it goes by the expiry of the access token. */
  announce(signedOut: SignedOut): Promise<void>
}

export interface SignOutFeed {
  /** Calls the listener for every later sign-out. */
  listen(listener: (signedOut: SignedOut) => void): Promise<void>
}
