import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { Conversations, EndedCall } from '@astrovoice/core'
import { readByPrisma, type ReadRows } from '../read-rows.ts'
import { deletions } from './deletions.ts'
import {
  toCallRow,
  toHead,
  toItemRow,
  toOutline,
  toPageCall,
  toRecentItem,
  toStoredCall,
  toSummaryColumns,
  withItems,
  type HeadRow,
} from './conversation-rows.ts'

/** Conversations, their calls and items, in `conversations`, `calls` and `conversation_items`. */
export function createConversations(
  prisma: PrismaClient,
  read: ReadRows = readByPrisma(prisma),
): Conversations {
  return {
    async storeCall(call) {
      return prisma.$transaction(async (tx) => {
        if (!(await lockUser(tx, call.userId))) return false
        await storeConversation(tx, call)
        if (!(await storeRow(tx, call))) return true
        await tx.conversationItem.deleteMany({ where: { callId: call.callId } })
        await tx.conversationItem.createMany({ data: call.items.map(toItemRow) })
        return true
      })
    },
    async findCall(callId) {
      const include = { conversation: true, ...withItems }
      const row = await prisma.call.findUnique({ where: { id: callId }, include })
      return row && toStoredCall(row)
    },
    async storeSummary(callId, summary) {
      const data = toSummaryColumns(summary)
      return (await prisma.call.updateMany({ where: { id: callId }, data })).count === 1
    },
    async list(userId, { limit, beforeMs }) {
      const until = beforeMs === undefined ? 'infinity' : new Date(beforeMs).toISOString()
      return (await read<HeadRow>(selectHeads, [userId, until, limit])).map(toHead)
    },
    async find(userId, id, { limit, beforeMs }) {
      const calls = {
        where: { startedAt: before(beforeMs) },
        orderBy: latestFirst,
        take: limit + 1,
        include: withItems,
      }
      const row = await prisma.conversation.findUnique({ where: { id, userId }, include: { calls } })
      if (!row) return null
      const page = row.calls.slice(0, limit).toReversed()
      return {
        ...toOutline(row),
        calls: page.map(toPageCall),
        hasEarlierCalls: row.calls.length > limit,
      }
    },
    async findRecent(userId, id, maxItems) {
      const row = await prisma.conversation.findUnique({ where: { id, userId } })
      if (!row) return null
      const items = await prisma.conversationItem.findMany({
        where: { call: { conversationId: id } },
        orderBy: [...latestFirst.map((call) => ({ call })), { ordinal: 'desc' }],
        take: maxItems,
        include: { call: { select: { birthProfileId: true, startedAt: true } } },
      })
      return { outline: toOutline(row), items: items.toReversed().map(toRecentItem) }
    },
    ...deletions(prisma),
  }
}

/** Conversations with the headline of the last call that has a summary. */
const selectHeads = `SELECT *, (
    SELECT summary_points ->> 'headline' FROM calls
    WHERE conversation_id = conversations.id AND summary_text IS NOT NULL
    ORDER BY started_at DESC, id DESC LIMIT 1
  ) AS headline FROM conversations
  WHERE user_id = $1::uuid AND last_call_at < $2::timestamptz
  ORDER BY last_call_at DESC, id DESC LIMIT $3::int`

const latestFirst = [{ startedAt: 'desc' as const }, { id: 'desc' as const }]

const before = (ms: number | undefined) => (ms === undefined ? {} : { lt: new Date(ms) })

/** Waits for an erasure of the caller that is under way; false when they are gone. */
async function lockUser(tx: Prisma.TransactionClient, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS locked FROM users WHERE id = ${userId}::uuid FOR KEY SHARE`
  return rows.length === 1
}

/** False when the call is stored already under this epoch or a higher one. */
async function storeRow(tx: Prisma.TransactionClient, call: EndedCall): Promise<boolean> {
  const row = toCallRow(call)
  const created = await tx.call.createMany({ data: [row], skipDuplicates: true })
  if (created.count === 1) return true
  const { id, rating, ...rest } = row
  // A caller may have rated the call before its last owner stores it.
  const data = { ...rest, ...(typeof rating === 'number' && { rating }) }
  const replaced = await tx.call.updateMany({ where: { id, leaseEpoch: { lt: call.leaseEpoch } }, data })
  return replaced.count === 1
}

/**
 * Creates the conversation with its first call; later calls set its `lastCallAt`.
 * @throws when the conversation is another caller's or with another astrologer.
 */
async function storeConversation(tx: Prisma.TransactionClient, call: EndedCall) {
  const { conversationId: id, userId, astrologerId, birthProfileId, language } = call
  const startedAt = new Date(call.startedAtMs)
  const profile = await tx.birthProfile.findUnique({ where: { id: birthProfileId, userId } })
  await tx.conversation.createMany({
    data: [
      {
        id,
        userId,
        astrologerId,
        birthProfileId: profile?.id ?? null,
        language,
        startedAt,
        lastCallAt: startedAt,
      },
    ],
    skipDuplicates: true,
  })
  await tx.conversation.findUniqueOrThrow({ where: { id, userId, astrologerId } })
  await tx.conversation.updateMany({
    where: { id, lastCallAt: { lt: startedAt } },
    data: { lastCallAt: startedAt },
  })
}
