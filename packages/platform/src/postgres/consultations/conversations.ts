import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { Conversations, EndedCall } from '@astrovoice/core'
import {
  toCallRow,
  toItem,
  toItemRow,
  toOutline,
  toPageCall,
  toStoredCall,
  toSummaryColumns,
  withItems,
} from './conversation-rows.ts'

/** Conversations, their calls and items, in `conversations`, `calls` and `conversation_items`. */
export function createConversations(prisma: PrismaClient): Conversations {
  return {
    async storeCall(call) {
      await prisma.$transaction(async (tx) => {
        await storeConversation(tx, call)
        if (!(await storeRow(tx, call))) return
        await tx.conversationItem.deleteMany({ where: { callId: call.callId } })
        await tx.conversationItem.createMany({ data: call.items.map(toItemRow) })
      })
    },
    async findCall(callId) {
      const include = { conversation: true, ...withItems }
      const row = await prisma.call.findUnique({ where: { id: callId }, include })
      return row && toStoredCall(row)
    },
    async storeSummary(callId, summary) {
      await prisma.call.update({ where: { id: callId }, data: toSummaryColumns(summary) })
    },
    async list(userId, { limit, beforeMs }) {
      const rows = await prisma.conversation.findMany({
        where: { userId, lastCallAt: before(beforeMs) },
        orderBy: [{ lastCallAt: 'desc' }, { id: 'desc' }],
        take: limit,
      })
      return rows.map(toOutline)
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
      })
      return { outline: toOutline(row), items: items.toReversed().map(toItem) }
    },
  }
}

const latestFirst = [{ startedAt: 'desc' as const }, { id: 'desc' as const }]

const before = (ms: number | undefined) => (ms === undefined ? {} : { lt: new Date(ms) })

/** False when the call is stored already under this epoch or a higher one. */
async function storeRow(tx: Prisma.TransactionClient, call: EndedCall): Promise<boolean> {
  const row = toCallRow(call)
  const created = await tx.call.createMany({ data: [row], skipDuplicates: true })
  if (created.count === 1) return true
  const { id, ...data } = row
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
