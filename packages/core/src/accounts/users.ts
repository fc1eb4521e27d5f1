import type { Me, Place, SignInAddress, UserId } from '@astrovoice/contracts'
import type { Role } from './sign-in/access-tokens.ts'

export interface User extends Me {
  readonly roles: readonly Role[]
}

export interface Users {
  find(id: UserId): Promise<User | null>
  /** The caller with this address; created at the first sign-in. Safe when two sign-ins race. */
  findOrCreate(address: SignInAddress): Promise<User>
  /** Null for a place: not said. Null for an unknown caller. */
  setPresentPlace(id: UserId, place: Place | null): Promise<User | null>
}
