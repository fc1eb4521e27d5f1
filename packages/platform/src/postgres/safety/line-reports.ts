import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { AstrologerId, ConversationId, ItemId, LineReportId, UserId } from '@astrovoice/contracts'
import type { LineReport, LineReports } from '@astrovoice/core'

const read = (row: Prisma.LineReportGetPayload<object>): LineReport => ({
  id: LineReportId.parse(row.id),
  userId: UserId.parse(row.userId),
  conversationId: ConversationId.parse(row.conversationId),
  itemId: ItemId.parse(row.itemId),
  astrologerId: AstrologerId.parse(row.astrologerId),
  line: row.line,
  reason: row.reason,
  note: row.note,
  reportedAtMs: row.reportedAt.getTime(),
  dueAtMs: row.dueAt.getTime(),
  decided:
    row.decision && row.decidedAt
      ? { decision: row.decision, reply: row.reply ?? '', atMs: row.decidedAt.getTime() }
      : null,
})

/** Reports of lines, in the table `line_reports`. */
export function createLineReports(prisma: PrismaClient): LineReports {
  return {
    async add({ reportedAtMs, dueAtMs, decided: _, ...report }) {
      const { userId, conversationId, itemId } = report
      const row = await prisma.lineReport.upsert({
        where: { userId_conversationId_itemId: { userId, conversationId, itemId } },
        create: { ...report, reportedAt: new Date(reportedAtMs), dueAt: new Date(dueAtMs) },
        update: {},
      })
      return read(row)
    },
    async list(userId, limit) {
      const rows = await prisma.lineReport.findMany({
        where: { userId },
        orderBy: { reportedAt: 'desc' },
        ...(limit !== undefined && { take: limit }),
      })
      return rows.map(read)
    },
    async listOpen(limit) {
      const rows = await prisma.lineReport.findMany({
        where: { decidedAt: null },
        orderBy: { dueAt: 'asc' },
        take: limit,
      })
      return rows.map(read)
    },
    async decide(id, { decision, reply, atMs }, operatorId) {
      const { count } = await prisma.lineReport.updateMany({
        where: { id, decidedAt: null },
        data: { decision, reply, decidedAt: new Date(atMs), decidedById: operatorId },
      })
      return count === 1
    },
  }
}
