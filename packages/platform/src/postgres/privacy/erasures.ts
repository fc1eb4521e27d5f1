import { z } from 'zod'
import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { ErasureId, UserId } from '@astrovoice/contracts'
import { UserFault, type Erasure, type Erasures, type PendingErasure } from '@astrovoice/core'

/** Erasures and their receipts, in the table `erasures`. */
export function createErasures(prisma: PrismaClient): Erasures {
  return {
    begin: (userId, id, nowMs) =>
      prisma.$transaction(async (tx) => {
        const user = await lockUser(tx, userId)
        if (!user) return null
        const underWay = await tx.erasure.findUnique({ where: { userId } })
        if (underWay) return toPending(underWay)
        if (await tx.erasure.findUnique({ where: { id } })) throw new UserFault('erasure_id_taken')
        const addresses = [user.phone, user.email].filter((address) => address !== null)
        const row = await tx.erasure.create({
          data: { id, userId, addresses, requestedAt: new Date(nowMs) },
        })
        await tx.signIn.deleteMany({ where: { userId } })
        await tx.user.update({ where: { id: userId }, data: { phone: null, email: null } })
        return toPending(row)
      }),
    async find(id) {
      const row = await prisma.erasure.findUnique({ where: { id } })
      return row && toErasure(row)
    },
    async listPending(limit) {
      const rows = await prisma.erasure.findMany({
        where: { userId: { not: null } },
        orderBy: { requestedAt: 'asc' },
        take: limit,
      })
      return rows.map((row) => ErasureId.parse(row.id))
    },
    async finish(id, outcome, nowMs) {
      await prisma.$transaction(async (tx) => {
        const row = await tx.erasure.findUnique({ where: { id } })
        if (!row?.userId) return
        await tx.user.deleteMany({ where: { id: row.userId } })
        const receipt = Outcome.parse(outcome) satisfies Prisma.InputJsonObject
        await tx.erasure.update({
          where: { id },
          data: { userId: null, addresses: [], finishedAt: new Date(nowMs), outcome: receipt },
        })
      })
    },
  }
}

interface UserRow {
  readonly phone: string | null
  readonly email: string | null
}

/** Of two simultaneous requests the second waits here, and finds the erasure of the first. */
async function lockUser(tx: Prisma.TransactionClient, userId: string): Promise<UserRow | undefined> {
  const [row] = await tx.$queryRaw<UserRow[]>`
    SELECT phone, email FROM users WHERE id = ${userId}::uuid FOR UPDATE`
  return row
}

const Outcome = z.object({
  removed: z.array(z.string()),
  kept: z.array(z.object({ what: z.string(), why: z.string() })),
})

type Row = Prisma.ErasureGetPayload<object>

const toPending = (row: Row): PendingErasure => ({
  id: ErasureId.parse(row.id),
  state: 'under_way',
  requestedAtMs: row.requestedAt.getTime(),
  subject: { userId: UserId.parse(row.userId), addresses: row.addresses },
})

const toErasure = (row: Row): Erasure =>
  row.finishedAt === null
    ? toPending(row)
    : {
        id: ErasureId.parse(row.id),
        state: 'done',
        requestedAtMs: row.requestedAt.getTime(),
        finishedAtMs: row.finishedAt.getTime(),
        outcome: Outcome.parse(row.outcome),
      }
