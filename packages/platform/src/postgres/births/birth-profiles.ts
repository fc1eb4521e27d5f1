import type { PrismaClient } from '@astrovoice/prisma-schema'
import { BirthProfile, budgets } from '@astrovoice/contracts'
import { UserFault, type BirthProfiles, type ResolvedBirth } from '@astrovoice/core'

/** Birth profiles, in the table `birth_profiles`. */
export function createBirthProfiles(prisma: PrismaClient): BirthProfiles {
  const oldestFirst = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  return {
    async create(userId, birth) {
      const row = await prisma.$transaction(async (tx) => {
        // Creates of one caller wait for each other here, so that they cannot exceed the limit together.
        await tx.$queryRaw`SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
        const count = await tx.birthProfile.count({ where: { userId } })
        if (count >= budgets.birthProfiles.times) throw new UserFault('birth_profiles_full')
        return tx.birthProfile.create({ data: { userId, ...toColumns(birth) } })
      })
      return toProfile(row)
    },
    async list(userId) {
      const take = budgets.birthProfiles.times
      const rows = await prisma.birthProfile.findMany({ where: { userId }, orderBy: oldestFirst, take })
      return rows.map(toProfile)
    },
    async find(userId, id) {
      const row = await prisma.birthProfile.findUnique({ where: { id, userId } })
      return row && toProfile(row)
    },
    async findFirst(userId) {
      const row = await prisma.birthProfile.findFirst({ where: { userId }, orderBy: oldestFirst })
      return row && toProfile(row)
    },
    async replace(userId, id, birth) {
      const [row] = await prisma.birthProfile.updateManyAndReturn({
        where: { id, userId },
        data: toColumns(birth),
      })
      return row ? toProfile(row) : null
    },
    async delete(userId, id) {
      const { count } = await prisma.birthProfile.deleteMany({ where: { id, userId } })
      return count === 1
    },
  }
}

// Prisma returns SQL's date and time as moments of UTC.
const toColumns = ({ name, date, time, place, utcMs }: ResolvedBirth) => ({
  name,
  date: new Date(`${date}T00:00Z`),
  time: time === null ? null : new Date(`1970-01-01T${time}Z`),
  place,
  utc: new Date(utcMs),
})

type Row = NonNullable<Awaited<ReturnType<PrismaClient['birthProfile']['findUnique']>>>

const toProfile = (row: Row): BirthProfile =>
  BirthProfile.parse({
    ...row,
    date: row.date.toISOString().slice(0, 'YYYY-MM-DD'.length),
    time: row.time?.toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length) ?? null,
    utc: row.utc.toISOString(),
    createdAt: row.createdAt.toISOString(),
  })
