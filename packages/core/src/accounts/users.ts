import type { Me, SignInAddress, UserId } from '@astrovoice/contracts'

export interface Users {
  find(id: UserId): Promise<Me | null>
  /** The caller with this address; created at the first sign-in. Safe when two sign-ins race. */
  findOrCreate(address: SignInAddress): Promise<Me>
}
