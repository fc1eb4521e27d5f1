import type { CallId, ItemId, LineReportId, LineReportReason, UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Conversations } from '../ports/conversations.ts'
import { UserFault } from '../user-fault.ts'
import type { LineReport, LineReports } from './line-reports.ts'

/** A caller gets a reply within three days. */
export const replyWithinMs = 72 * 60 * 60_000

export interface ReportDeps {
  readonly lineReports: Pick<LineReports, 'add'>
  readonly conversations: Pick<Conversations, 'findCall'>
  readonly clock: Clock
  readonly makeId: () => LineReportId
}

export interface ReportedLine {
  readonly callId: CallId
  readonly itemId: ItemId
  readonly reason: LineReportReason
  readonly note: string | null
}

/**
 * Reports a line that an astrologer said in a call that is over.
 * @throws UserFault not_found when the caller has no such call, or no astrologer said such a line in it.
 */
export async function reportLine(
  { lineReports, conversations, clock, makeId }: ReportDeps,
  userId: UserId,
  { callId, itemId, reason, note }: ReportedLine,
): Promise<LineReport> {
  const call = await conversations.findCall(callId)
  const item = call?.userId === userId ? call.items.find((each) => each.itemId === itemId) : undefined
  if (!call || item?.kind !== 'spoken' || item.role !== 'astrologer') throw new UserFault('not_found')
  const nowMs = clock.nowMs()
  return lineReports.add({
    id: makeId(),
    userId,
    conversationId: call.conversationId,
    itemId,
    astrologerId: call.astrologerId,
    line: item.text,
    reason,
    note,
    reportedAtMs: nowMs,
    dueAtMs: nowMs + replyWithinMs,
    decided: null,
  })
}
