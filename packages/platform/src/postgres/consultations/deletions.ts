import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { CallId, ConversationId } from '@astrovoice/contracts'
import type { Conversations } from '@astrovoice/core'

type Deletions = Pick<
  Conversations,
  'listCallIds' | 'listEveryCallId' | 'listCallsAbout' | 'delete' | 'deleteAll' | 'deleteCall' | 'rateCall'
>

/** What callers change of their stored calls: ratings and deletions, and the calls that these are about. */
export function deletions(prisma: PrismaClient): Deletions {
  return {
    async listCallIds(userId, id) {
      const calls = { select: { id: true }, orderBy: { startedAt: 'asc' as const } }
      const row = await prisma.conversation.findUnique({ where: { id, userId }, select: { calls } })
      return row && row.calls.map((call) => CallId.parse(call.id))
    },
    async listEveryCallId(userId) {
      const rows = await prisma.call.findMany({ where: { conversation: { userId } }, select: { id: true } })
      return rows.map((row) => CallId.parse(row.id))
    },
    async listCallsAbout(userId, birthProfileId) {
      const rows = await prisma.call.findMany({
        where: { birthProfileId, conversation: { userId } },
        select: { id: true, conversationId: true },
      })
      return rows.map((row) => ({
        callId: CallId.parse(row.id),
        conversationId: ConversationId.parse(row.conversationId),
      }))
    },
    async delete(userId, id) {
      return (await prisma.conversation.deleteMany({ where: { id, userId } })).count === 1
    },
    async deleteAll(userId) {
      await prisma.conversation.deleteMany({ where: { userId } })
    },
    async rateCall(userId, callId, rating) {
      const where = { id: callId, conversation: { userId } }
      return (await prisma.call.updateMany({ where, data: { rating } })).count === 1
    },
    deleteCall: (userId, callId) => prisma.$transaction((tx) => deleteCall(tx, userId, callId)),
  }
}

async function deleteCall(tx: Prisma.TransactionClient, userId: string, callId: string): Promise<boolean> {
  const items = { select: { itemId: true } }
  const call = await tx.call.findUnique({
    where: { id: callId, conversation: { userId } },
    select: { conversationId: true, items },
  })
  if (!call) return false
  const { conversationId: id } = call
  // A report repeats a line of the call.
  const itemIds = call.items.map(({ itemId }) => itemId)
  await tx.lineReport.deleteMany({ where: { conversationId: id, itemId: { in: itemIds } } })
  await tx.call.delete({ where: { id: callId } })
  const last = await tx.call.findFirst({ where: { conversationId: id }, orderBy: { startedAt: 'desc' } })
  if (last) await tx.conversation.update({ where: { id }, data: { lastCallAt: last.startedAt } })
  else await tx.conversation.delete({ where: { id } })
  return true
}
