import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { BirthProfile, budgets, type Relation } from '@astrovoice/contracts'
import { readByPrisma, type ReadRows } from '../read-rows.ts'
import { hasOtherChart, UserFault, type BirthProfiles, type ResolvedBirth } from '@astrovoice/core'

/** Birth profiles, in the table `birth_profiles`. */
export function createBirthProfiles(
  prisma: PrismaClient,
  read: ReadRows = readByPrisma(prisma),
): BirthProfiles {
  const oldestFirst = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  return {
    create: (userId, birth) =>
      prisma.$transaction(async (tx) => {
        await lockUser(tx, userId)
        const count = await tx.birthProfile.count({ where: { userId } })
        if (count >= budgets.birthProfiles.times) throw new UserFault('birth_profiles_full')
        const relation = birth.relation ?? (count === 0 && !birth.isMinor ? 'self' : 'other')
        await assertOneOwn(tx, userId, relation)
        return toProfile(await tx.birthProfile.create({ data: { userId, relation, ...toColumns(birth) } }))
      }),
    async list(userId) {
      const text =
        'SELECT * FROM birth_profiles WHERE user_id = $1::uuid ORDER BY created_at, id LIMIT $2::int'
      return (await read<Row>(text, [userId, budgets.birthProfiles.times])).map(toProfile)
    },
    async find(userId, id) {
      const text = 'SELECT * FROM birth_profiles WHERE id = $1::uuid AND user_id = $2::uuid'
      const [row] = await read<Row>(text, [id, userId])
      return row ? toProfile(row) : null
    },
    async findDefault(userId) {
      const oldest = () => prisma.birthProfile.findFirst({ where: { userId }, orderBy: oldestFirst })
      const row = (await findOwnRow(prisma, userId)) ?? (await oldest())
      return row && toProfile(row)
    },
    async findOwn(userId) {
      const row = await findOwnRow(prisma, userId)
      return row && toProfile(row)
    },
    replace: (userId, id, birth) =>
      prisma.$transaction(async (tx) => {
        await lockUser(tx, userId)
        const row = await tx.birthProfile.findUnique({ where: { id, userId } })
        if (!row) return null
        const stored = toProfile(row)
        const relation = birth.relation ?? stored.relation
        await assertOneOwn(tx, userId, relation, id)
        const birthChangedAt = hasOtherChart(stored, birth) ? new Date(birth.toldAtMs) : row.birthChangedAt
        const data = { relation, birthChangedAt, ...toColumns(birth) }
        return toProfile(await tx.birthProfile.update({ where: { id, userId }, data }))
      }),
    async delete(userId, id) {
      const { count } = await prisma.birthProfile.deleteMany({ where: { id, userId } })
      return count === 1
    },
  }
}

/** Changes of one caller wait for each other here, so that together they exceed no limit. */
async function lockUser(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
}

const findOwnRow = (prisma: Prisma.TransactionClient, userId: string) =>
  prisma.birthProfile.findFirst({ where: { userId, relation: 'self' } })

async function assertOneOwn(
  tx: Prisma.TransactionClient,
  userId: string,
  relation: Relation,
  id?: string,
): Promise<void> {
  if (relation !== 'self') return
  const own = await findOwnRow(tx, userId)
  if (own && own.id !== id) throw new UserFault('birth_profile_own_exists')
}

// Prisma returns SQL's date and time as moments of UTC.
const toColumns = (birth: ResolvedBirth) => ({
  name: birth.name,
  date: new Date(`${birth.date}T00:00Z`),
  time: birth.time === null ? null : new Date(`1970-01-01T${birth.time}Z`),
  isTimeApproximate: birth.isTimeApproximate,
  partOfDay: birth.partOfDay,
  gender: birth.gender,
  guardianAgreedAt: birth.isMinor ? new Date(birth.toldAtMs) : null,
  place: birth.place,
  utc: new Date(birth.utcMs),
})

type Row = NonNullable<Awaited<ReturnType<PrismaClient['birthProfile']['findUnique']>>>

const toProfile = (row: Row): BirthProfile =>
  BirthProfile.parse({
    ...row,
    date: row.date.toISOString().slice(0, 'YYYY-MM-DD'.length),
    time: row.time?.toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length) ?? null,
    guardianAgreedAt: row.guardianAgreedAt?.toISOString() ?? null,
    utc: row.utc.toISOString(),
    createdAt: row.createdAt.toISOString(),
    birthChangedAt: row.birthChangedAt?.toISOString() ?? null,
  })
