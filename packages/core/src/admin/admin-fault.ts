import { adminFaults, type AdminFaultCode } from '@astrovoice/contracts/admin'

/** A fault that the operator can act on, with a code of the admin's table. */
export class AdminFault extends Error {
  override readonly name = 'AdminFault'
  readonly code: AdminFaultCode
  /** What exactly is wrong: names of fields, never their values. */
  readonly details: readonly string[]

  constructor(code: AdminFaultCode, details: readonly string[] = []) {
    super([code, ...details].join(': '))
    this.code = code
    this.details = details
  }

  get spec() {
    return adminFaults[this.code]
  }
}
