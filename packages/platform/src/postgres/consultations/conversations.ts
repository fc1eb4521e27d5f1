import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import type { Conversations, FinishedCall } from '@astrovoice/core'
import {
  toCallRow,
  toConversation,
  toHead,
  toItemRow,
  toStoredCall,
  withCalls,
  withItems,
} from './conversation-rows.ts'

/** Conversations with their calls and what was said, in `conversations`, `calls` and `conversation_items`. */
export function createConversations(prisma: PrismaClient): Conversations {
  return {
    async storeCall(call) {
      await prisma.$transaction(async (tx) => {
        await storeConversation(tx, call)
        if (!(await storeRow(tx, call))) return
        await tx.conversationItem.deleteMany({ where: { callId: call.event.callId } })
        await tx.conversationItem.createMany({ data: call.items.map(toItemRow) })
      })
    },
    async findCall(callId) {
      const include = { conversation: true, ...withItems }
      const row = await prisma.call.findUnique({ where: { id: callId }, include })
      return row && toStoredCall(row)
    },
    async storeSummary(callId, { text, audioKey }) {
      await prisma.call.update({
        where: { id: callId },
        data: { summaryText: text, summaryAudioKey: audioKey },
      })
    },
    async list(userId, { limit, beforeMs }) {
      const rows = await prisma.conversation.findMany({
        where: { userId, ...(beforeMs !== undefined && { lastCallAt: { lt: new Date(beforeMs) } }) },
        orderBy: [{ lastCallAt: 'desc' }, { id: 'desc' }],
        take: limit,
      })
      return rows.map(toHead)
    },
    async find(userId, id) {
      const row = await prisma.conversation.findUnique({ where: { id, userId }, include: withCalls })
      return row && toConversation(row)
    },
  }
}

/** False when the same is stored already, or an owner that came later has stored it. */
async function storeRow(tx: Prisma.TransactionClient, call: FinishedCall): Promise<boolean> {
  const row = toCallRow(call)
  const created = await tx.call.createMany({ data: [row], skipDuplicates: true })
  if (created.count === 1) return true
  const { id, ...data } = row
  const replaced = await tx.call.updateMany({ where: { id, leaseEpoch: { lt: call.leaseEpoch } }, data })
  return replaced.count === 1
}

/**
 * The conversation the call belongs to: made by its first call, moved up by each later one.
 * @throws when the conversation is another caller's or with another astrologer.
 */
async function storeConversation(tx: Prisma.TransactionClient, { event, birthProfileId }: FinishedCall) {
  const { conversationId: id, userId, astrologerId, language, startedAt } = event
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
