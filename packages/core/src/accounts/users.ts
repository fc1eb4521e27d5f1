import type { Me, Place, PreferencesChange, SignInAddress, UserId } from '@astrovoice/contracts'
import type { CurrentConsents } from '../consent/index.ts'

export interface User extends Me {
  readonly roles: readonly string[]
  /** What they have decided last, so that reading a caller reads it too. */
  readonly consents: CurrentConsents
}

/** A user of another issuer, who has proved these addresses to it. */
export interface ForeignUser {
  readonly id: UserId
  readonly phone: string | null
  readonly email: string | null
  /** As the issuer names them, if not by the id. */
  readonly issuerName: string | null
}

export interface Users {
  find(id: UserId): Promise<User | null>
  /** The caller with this address; created at the first sign-in. Safe when two sign-ins race. */
  findOrCreate(address: SignInAddress): Promise<User>
  /**
   * The user of another issuer; created at the first sign-in. An address that belongs to another user stays theirs:
   * users are not joined by what an issuer says about their mail.
   */
  adopt(user: ForeignUser): Promise<User>
  /** As the issuer names a user, if not by the id. */
  issuerNameOf(id: UserId): Promise<string | null>
  /** Null for a place: not said. Null for an unknown caller. */
  setPresentPlace(id: UserId, place: Place | null): Promise<User | null>
  /** What is left out stays as it is. Null for an unknown caller. */
  setPreferences(id: UserId, change: PreferencesChange): Promise<User | null>
}
