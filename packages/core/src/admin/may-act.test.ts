import { describe, expect, test } from '@jest/globals'
import { AdminRole } from '@astrovoice/contracts/admin'
import { assertMayAct, mayAct } from './may-act.ts'

/** Who may do what, as docs/runbooks/admin.md has it. */
const table: Record<AdminRole, readonly AdminRole[]> = {
  viewer: ['viewer'],
  support: ['viewer', 'support'],
  editor: ['viewer', 'editor'],
  operator: ['viewer', 'operator'],
  owner: ['viewer', 'support', 'editor', 'operator', 'owner'],
}

describe.each(AdminRole.options)('somebody with the role %s', (held) => {
  test.each(AdminRole.options)(`may do what needs %s exactly as the table says`, (needed) => {
    expect(mayAct([held], needed)).toBe(table[held].includes(needed))
  })
})

test('somebody without a role of the admin may not even view', () => {
  expect(mayAct([], 'viewer')).toBe(false)
})

test('roles add up', () => {
  expect(mayAct(['support', 'editor'], 'editor')).toBe(true)
  expect(mayAct(['support', 'editor'], 'operator')).toBe(false)
})

const fault = (roles: readonly string[], secondFactor: boolean) => {
  try {
    assertMayAct({ roles, secondFactor }, 'editor')
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('an owner without a second factor is refused, and so is a role that the admin does not know', () => {
  expect(fault(['owner'], true)).toBeNull()
  expect(fault(['owner'], false)).toBe('second_factor_missing')
  expect(fault(['admin', 'Editor'], true)).toBe('role_missing')
  expect(fault(['viewer'], true)).toBe('role_missing')
  // Whether somebody lacks the factor is nobody's business who has no role.
  expect(fault([], false)).toBe('role_missing')
})
