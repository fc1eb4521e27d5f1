import type { SignInAddress, UserId } from '@astrovoice/contracts'

/** A member of staff: a user with roles. */
export interface Operator {
  readonly id: UserId
  readonly roles: readonly string[]
}

/** Users by their address, for the sign-in of the admin, which creates none. */
export interface Operators {
  findByAddress(address: SignInAddress): Promise<Operator | null>
}
