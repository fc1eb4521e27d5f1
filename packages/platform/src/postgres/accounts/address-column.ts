import type { SignInAddress } from '@astrovoice/contracts'

/** The column of `users` that an address is in, with the address. */
export const columnOf = (address: SignInAddress) =>
  address.includes('@') ? { email: address } : { phone: address }
