import { z } from 'zod'
import { CallId, ConversationId, ItemId, LineReportId } from '../ids.ts'
import { Instant } from '../language.ts'
import { plainText } from '../plain-text.ts'
import { defineRoute } from './route.ts'

/** Why a caller reports a line. */
export const LineReportReason = z
  .enum(['frightening', 'wrong', 'harmful', 'money', 'rude', 'other'])
  .meta({ id: 'LineReportReason', description: 'money: the line asks for money or urges to pay.' })
export type LineReportReason = z.infer<typeof LineReportReason>

/** What an operator finds: the line should not have been said, or it was in order. */
export const LineReportDecision = z.enum(['upheld', 'not_upheld']).meta({ id: 'LineReportDecision' })
export type LineReportDecision = z.infer<typeof LineReportDecision>

export const LineReport = z
  .object({
    id: LineReportId,
    conversationId: ConversationId,
    itemId: ItemId,
    line: z.string().describe('What the astrologer said.'),
    reason: LineReportReason,
    note: z.string().nullable(),
    reportedAt: Instant,
    replyBy: Instant.describe('There is a reply by then.'),
    decision: LineReportDecision.nullable().describe('Null until an operator has decided.'),
    reply: z.string().nullable(),
    decidedAt: Instant.nullable(),
  })
  .meta({ id: 'LineReport', description: 'A line of a talk that the caller reported.' })
export type LineReport = z.infer<typeof LineReport>

export const reportRoutes = {
  reportLine: defineRoute({
    method: 'post',
    path: '/v1/calls/{callId}/reports',
    summary: 'Reports a line that the astrologer said. An operator replies within 72 hours.',
    tag: 'reports',
    auth: 'user',
    params: z.object({ callId: CallId }),
    body: z.strictObject({ itemId: ItemId, reason: LineReportReason, note: plainText(1000).nullable() }),
    repeat: 'same',
    reply: { status: 201, schema: LineReport },
    errors: ['request_invalid', 'not_found'],
    audit: 'line_reported',
    budgets: ['lineReports'],
  }),
  listReports: defineRoute({
    method: 'get',
    path: '/v1/reports',
    summary: 'The last hundred lines that the caller reported, newest first, with the replies.',
    tag: 'reports',
    auth: 'user',
    reply: { status: 200, schema: z.object({ reports: z.array(LineReport) }) },
    errors: [],
  }),
}
