import type { PrismaClient } from '@astrovoice/prisma-schema'
import { UserId, type SignInAddress } from '@astrovoice/contracts'
import type { Operators } from '@astrovoice/core'
import { columnOf } from '../accounts/address-column.ts'

/**
 * Operators, in the table `users`.
 * @param firstOwner an address that is an owner's without a grant, for a developer's machine
 */
export function createOperators(prisma: PrismaClient, firstOwner: SignInAddress | null): Operators {
  async function grantFirstOwner(address: SignInAddress) {
    await prisma.user.createMany({ data: [columnOf(address)], skipDuplicates: true })
    const where = { ...columnOf(address), NOT: { roles: { has: 'owner' } } }
    await prisma.user.updateMany({ where, data: { roles: { push: 'owner' } } })
  }

  return {
    async findByAddress(address) {
      if (address === firstOwner) await grantFirstOwner(address)
      const row = await prisma.user.findUnique({
        where: columnOf(address),
        select: { id: true, roles: true },
      })
      return row && { id: UserId.parse(row.id), roles: row.roles }
    },
  }
}
