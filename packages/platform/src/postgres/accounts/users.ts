import type { PrismaClient } from '@astrovoice/prisma-schema'
import { Me, type SignInAddress } from '@astrovoice/contracts'
import type { Users } from '@astrovoice/core'

/** Callers, in the table `users`. */
export function createUsers(prisma: PrismaClient): Users {
  return {
    async find(id) {
      const row = await prisma.user.findUnique({ where: { id } })
      return row && toMe(row)
    },
    async findOrCreate(address) {
      const column = toColumn(address)
      await prisma.user.createMany({ data: [column], skipDuplicates: true })
      return toMe(await prisma.user.findUniqueOrThrow({ where: column }))
    },
  }
}

const toColumn = (address: SignInAddress) => (address.includes('@') ? { email: address } : { phone: address })

type Row = NonNullable<Awaited<ReturnType<PrismaClient['user']['findUnique']>>>

const toMe = (row: Row): Me => Me.parse({ ...row, createdAt: row.createdAt.toISOString() })
