import { Prisma, type PrismaClient } from '@astrovoice/prisma-schema'
import { Me, type SignInAddress } from '@astrovoice/contracts'
import { roles, type Role, type User, type Users } from '@astrovoice/core'

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
    async findOrCreate(address) {
      const column = toColumn(address)
      await prisma.user.createMany({ data: [column], skipDuplicates: true })
      return toUser(await prisma.user.findUniqueOrThrow({ where: column }))
    },
  }
}

const toColumn = (address: SignInAddress) => (address.includes('@') ? { email: address } : { phone: address })

type Row = NonNullable<Awaited<ReturnType<PrismaClient['user']['findUnique']>>>

const toUser = (row: Row): User => ({
  ...Me.parse({ ...row, createdAt: row.createdAt.toISOString() }),
  roles: row.roles.filter(isRole),
})

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)
