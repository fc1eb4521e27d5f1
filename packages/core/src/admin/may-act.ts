import { AdminRole } from '@astrovoice/contracts/admin'
import type { Principal } from '../accounts/index.ts'
import { AdminFault } from './admin-fault.ts'

/** The roles of the admin among those of a token, which may name others. */
export const adminRolesOf = ({ roles }: Pick<Principal, 'roles'>): AdminRole[] =>
  AdminRole.options.filter((role) => roles.includes(role))

/** Whether these roles are enough. An owner may do everything, and every role may view. */
export function mayAct(held: readonly AdminRole[], needed: AdminRole): boolean {
  if (held.includes('owner') || held.includes(needed)) return true
  return needed === 'viewer' && held.length > 0
}

/** @throws AdminFault second_factor_missing or role_missing. */
export function assertMayAct(principal: Pick<Principal, 'roles' | 'secondFactor'>, needed: AdminRole): void {
  const held = adminRolesOf(principal)
  if (held.length === 0) throw new AdminFault('role_missing')
  if (!principal.secondFactor) throw new AdminFault('second_factor_missing')
  if (!mayAct(held, needed)) throw new AdminFault('role_missing')
}
