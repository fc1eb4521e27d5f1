import type { UserId } from '@astrovoice/contracts'

/** A user's sign-in on one device. */
export interface SignIn {
  readonly id: string
  readonly userId: UserId
  readonly beganAtMs: number
  /** The sign-in itself, or its last refresh. */
  readonly lastSeenAtMs: number
  /** As the client names its device; null when it did not. */
  readonly deviceName: string | null
  /** The user has proved a second factor in this sign-in. */
  readonly secondFactor: boolean
}

/** A sign-in that another issuer began, under that issuer's id. */
export interface ForeignSignIn {
  readonly id: string
  readonly userId: UserId
  readonly deviceName: string | null
  readonly beganAtMs: number
}

/** Sign-ins that have not ended. */
export interface SignIns {
  find(id: string): Promise<SignIn | null>
  /** Of a user, the one that was seen last first. @param limit how many at most; all when left out */
  list(userId: UserId, limit?: number): Promise<SignIn[]>
  /** Records a sign-in of another issuer. Without effect when it is recorded. */
  record(signIn: ForeignSignIn): Promise<void>
  /** Records a refresh. False when the sign-in has ended. */
  touch(id: string, nowMs: number): Promise<boolean>
  /** From the next refresh on, the access tokens of the sign-in say that the user has proved a second factor. */
  proveSecondFactor(id: string): Promise<void>
  /** Ends a sign-in of a user and its refresh tokens. False when the user has no such sign-in. */
  end(userId: UserId, id: string): Promise<boolean>
  /** Ends all sign-ins of a user. */
  endAll(userId: UserId): Promise<void>
  /** Removes sign-ins of all users that were seen last before a moment, and refresh tokens that had expired by then. */
  removeExpired(beforeMs: number): Promise<void>
}
