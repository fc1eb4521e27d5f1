import { Prisma, type PrismaClient } from '@astrovoice/prisma-schema'
import { Me } from '@astrovoice/contracts'
import { columnOf } from './address-column.ts'
import { readConsents } from './consents.ts'
import type { User, Users } from '@astrovoice/core'

/** Callers, in the table `users`. */
export function createUsers(prisma: PrismaClient): Users {
  return {
    async find(id) {
      const row = await prisma.user.findUnique({ where: { id } })
      return row && toUser(row)
    },
    async setPresentPlace(id, place) {
      const data = { presentPlace: place ?? Prisma.DbNull }
      const [row] = await prisma.user.updateManyAndReturn({ where: { id }, data })
      return row ? toUser(row) : null
    },
    async setPreferences(id, change) {
      const merged = JSON.stringify(change)
      const [row] = await prisma.$transaction(async (tx) => {
        await tx.$executeRaw`UPDATE users SET preferences = preferences || ${merged}::jsonb WHERE id = ${id}::uuid`
        return tx.user.findMany({ where: { id } })
      })
      return row ? toUser(row) : null
    },
    async findOrCreate(address) {
      const column = columnOf(address)
      await prisma.user.createMany({ data: [column], skipDuplicates: true })
      return toUser(await prisma.user.findUniqueOrThrow({ where: column }))
    },
    async adopt(user) {
      const where = { id: user.id }
      const known = await prisma.user.findUnique({ where })
      if (known) return toUser(known)
      const withoutAddresses = { id: user.id, issuerName: user.issuerName }
      // An address of another user leaves the first row out.
      for (const data of [user, withoutAddresses]) {
        await prisma.user.createMany({ data: [data], skipDuplicates: true })
        const row = await prisma.user.findUnique({ where })
        if (row) return toUser(row)
      }
      throw new Error('A user of the issuer could not be created.')
    },
    async issuerNameOf(id) {
      const row = await prisma.user.findUnique({ where: { id }, select: { issuerName: true } })
      return row?.issuerName ?? null
    },
  }
}

type Row = NonNullable<Awaited<ReturnType<PrismaClient['user']['findUnique']>>>

const toUser = (row: Row): User => ({
  ...Me.parse({ ...row, createdAt: row.createdAt.toISOString() }),
  roles: row.roles,
  consents: readConsents(row.consents),
})
