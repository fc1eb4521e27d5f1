import { randomUUID } from 'node:crypto'
import {
  LineReportId,
  toInstant,
  type LineReport as Described,
  type reportRoutes,
} from '@astrovoice/contracts'
import { reportLine, type LineReport } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

const describe = ({ id, conversationId, itemId, line, reason, note, ...report }: LineReport): Described => ({
  id,
  conversationId,
  itemId,
  line,
  reason,
  note,
  reportedAt: toInstant(report.reportedAtMs),
  replyBy: toInstant(report.dueAtMs),
  decision: report.decided?.decision ?? null,
  reply: report.decided?.reply ?? null,
  decidedAt: report.decided && toInstant(report.decided.atMs),
})

const maxListed = 100

export function handleReports(context: ApiContext): RouteHandlers<typeof reportRoutes> {
  const makeId = () => LineReportId.parse(randomUUID())
  return {
    async reportLine({ principal: { userId }, params: { callId }, body }) {
      return describe(await reportLine({ ...context, makeId }, userId, { callId, ...body }))
    },
    async listReports({ principal: { userId } }) {
      const reports = await context.lineReports.list(userId, maxListed)
      return { reports: reports.map(describe) }
    },
  }
}
