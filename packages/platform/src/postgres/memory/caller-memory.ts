import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { AstrologerId, Outcome, type UserId } from '@astrovoice/contracts'
import {
  isForgotten,
  joinSpans,
  type CallerMemory,
  type ForgottenSpan,
  type MemoryChange,
} from '@astrovoice/core'
import { readByPrisma, type ReadRows } from '../read-rows.ts'
import { toItem, toRow, toSpan, type MemoryRow, type SpanRow } from './memory-rows.ts'

/** What is remembered of callers, in the tables `caller_memories` and `forgotten_spans`. */
export function createCallerMemory(
  prisma: PrismaClient,
  read: ReadRows = readByPrisma(prisma),
): CallerMemory {
  return {
    async read(userId) {
      const [rows, spans] = await Promise.all([
        read<MemoryRow>('SELECT * FROM caller_memories WHERE user_id = $1::uuid ORDER BY said_at, ordinal', [
          userId,
        ]),
        read<SpanRow>('SELECT * FROM forgotten_spans WHERE user_id = $1::uuid ORDER BY starts_at', [userId]),
      ])
      return { items: rows.map(toItem), forgotten: spans.map(toSpan) }
    },
    change: (userId, change) => prisma.$transaction((tx) => applyChange(tx, userId, change)),
    async setOutcome(userId, id, outcome) {
      const where = { id, userId, kind: 'answer', endsOn: { not: null } }
      return (await prisma.callerMemory.updateMany({ where, data: { outcome } })).count === 1
    },
    async markAsked(userId, ids, atMs) {
      const where = { userId, id: { in: [...ids] }, kind: 'answer' }
      await prisma.callerMemory.updateMany({ where, data: { askedAt: new Date(atMs) } })
    },
    async deleteCalls(userId, callIds) {
      await prisma.callerMemory.deleteMany({ where: { userId, callId: { in: [...callIds] } } })
    },
    async deleteBirth(userId, birthProfileId) {
      await prisma.callerMemory.deleteMany({ where: { userId, birthProfileId } })
    },
    async deleteExpired(nowMs, limit) {
      const rows = await prisma.callerMemory.findMany({
        where: { expiresAt: { lte: new Date(nowMs) } },
        select: { id: true },
        take: limit,
      })
      const { count } = await prisma.callerMemory.deleteMany({
        where: { id: { in: rows.map(({ id }) => id) } },
      })
      return count
    },
    async countOutcomes(today) {
      const rows = await prisma.callerMemory.groupBy({
        by: ['astrologerId', 'outcome'],
        where: { endsOn: { lt: new Date(today) }, astrologerId: { not: null } },
        _count: true,
      })
      return rows.map(({ astrologerId, outcome, _count }) => ({
        astrologerId: AstrologerId.parse(astrologerId),
        outcome: Outcome.nullable().parse(outcome),
        count: _count,
      }))
    },
  }
}

async function applyChange(
  tx: Prisma.TransactionClient,
  userId: UserId,
  { add = [], drop = [], forget }: MemoryChange,
): Promise<boolean> {
  // Changes of one caller wait for each other here: what is learnt sees what was forgotten.
  const users = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
  if (users.length === 0) return false
  const dropped = drop === 'all' ? {} : { id: { in: [...drop] } }
  if (drop === 'all' || drop.length > 0) await tx.callerMemory.deleteMany({ where: { userId, ...dropped } })
  const before = (await tx.forgottenSpan.findMany({ where: { userId } })).map(toSpan)
  const forgotten = forget ? joinSpans([...before, forget]) : before
  if (forget) await replaceSpans(tx, userId, forgotten)
  const births = new Set(
    (await tx.birthProfile.findMany({ where: { userId }, select: { id: true } })).map(({ id }) => id),
  )
  const data = add
    .filter(({ saidAtMs }) => !isForgotten(forgotten, saidAtMs))
    // A birth that was deleted meanwhile took along what is remembered about it.
    .filter(({ birthProfileId }) => birthProfileId === null || births.has(birthProfileId))
    .map((item) => toRow(userId, item))
  if (data.length > 0) await tx.callerMemory.createMany({ data, skipDuplicates: true })
  return true
}

async function replaceSpans(
  tx: Prisma.TransactionClient,
  userId: UserId,
  spans: readonly ForgottenSpan[],
): Promise<void> {
  await tx.forgottenSpan.deleteMany({ where: { userId } })
  await tx.forgottenSpan.createMany({
    data: spans.map(({ fromMs, untilMs }) => ({
      userId,
      startsAt: new Date(fromMs),
      endsAt: new Date(untilMs),
    })),
  })
}
