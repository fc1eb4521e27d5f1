import type { Me, SignInAddress, UserId } from '@astrovoice/contracts'
import type { Role } from './sign-in/access-tokens.ts'

export interface User extends Me {
  readonly roles: readonly Role[]
}

export interface Users {
  find(id: UserId): Promise<User | null>
  /** The caller with this address; created at the first sign-in. Safe when two sign-ins race. */
  findOrCreate(address: SignInAddress): Promise<User>
}
