import type { UserId } from '@astrovoice/contracts'

/** Announces to gateways that a caller has decided. */
export interface ConsentChangeAnnouncer {
  /** Best effort: a gateway that misses it reads the decisions when the call is next prepared. */
  announce(userId: UserId): Promise<void>
}

export interface ConsentChangeFeed {
  /** Calls the listener for every later announcement. */
  listen(listener: (userId: UserId) => void): Promise<void>
}
