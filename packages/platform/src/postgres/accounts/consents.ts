import { createHash } from 'node:crypto'
import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { ConsentEntry, ConsentTopic, NoticeVersion, type UserId } from '@astrovoice/contracts'
import {
  applyChanges,
  findChanges,
  type ConsentDecision,
  type Consents,
  type CurrentConsents,
  type DecisionContext,
} from '@astrovoice/core'
import { z } from 'zod'
import { toStorableJson } from '../storable-json.ts'

/** The consent log, in the table `consent_entries`, and the last decisions in `users.consents`. */
export function createConsents(prisma: PrismaClient): Consents {
  const latestFirst = [{ decidedAt: 'desc' as const }, { id: 'desc' as const }]
  return {
    decide: (userId, decisions, context) =>
      prisma.$transaction(async (tx) => {
        const before = await lockConsents(tx, userId)
        if (before === null) return null
        const changes = findChanges(before, decisions)
        if (changes.length === 0) return before
        const consents = applyChanges(before, changes, context.atMs)
        await tx.consentEntry.createMany({ data: changes.map((each) => toRow(userId, each, context)) })
        await tx.user.update({ where: { id: userId }, data: { consents: toStorableJson(consents) } })
        return consents
      }),
    async list(userId, { limit, before }) {
      const rows = await prisma.consentEntry.findMany({
        where: { userId },
        orderBy: latestFirst,
        take: limit + 1,
        ...(before && { cursor: { id: before }, skip: 1 }),
      })
      const entries = rows.slice(0, limit).map(toEntry)
      return { entries, nextBefore: rows.length > limit ? (entries.at(-1)?.id ?? null) : null }
    },
  }
}

/** Decisions of one caller at the same moment wait here for each other. */
async function lockConsents(tx: Prisma.TransactionClient, userId: UserId): Promise<CurrentConsents | null> {
  const [row] = await tx.$queryRaw<{ consents: unknown }[]>`
    SELECT consents FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
  return row ? readConsents(row.consents) : null
}

const StoredConsents = z.partialRecord(
  ConsentTopic,
  z.object({ isGiven: z.boolean(), noticeVersion: NoticeVersion.nullable(), atMs: z.number() }),
)

/** The column `users.consents`. */
export const readConsents = (column: unknown): CurrentConsents => StoredConsents.parse(column)

const toRow = (
  userId: UserId,
  { topic, decision, noticeVersion }: ConsentDecision,
  { language, surface, atMs }: DecisionContext,
) => ({
  userId,
  subject: createHash('sha256').update(userId).digest('hex'),
  topic,
  decision,
  noticeVersion,
  language,
  surface,
  decidedAt: new Date(atMs),
})

type Row = NonNullable<Awaited<ReturnType<PrismaClient['consentEntry']['findUnique']>>>

const toEntry = ({ decidedAt, ...row }: Row): ConsentEntry =>
  ConsentEntry.parse({ ...row, decidedAt: decidedAt.toISOString() })
