import type { AstrologerId, ConversationId, ItemId, LineReportId, UserId } from '@astrovoice/contracts'
import type { LineReportDecision, LineReportReason } from '@astrovoice/contracts'

/** A line that its caller reported. */
export interface LineReport {
  readonly id: LineReportId
  readonly userId: UserId
  readonly conversationId: ConversationId
  readonly itemId: ItemId
  readonly astrologerId: AstrologerId
  /** What the astrologer said, as it was stored when it was reported. */
  readonly line: string
  readonly reason: LineReportReason
  /** What the caller added; null when nothing. */
  readonly note: string | null
  readonly reportedAtMs: number
  /** The caller has a reply by then. */
  readonly dueAtMs: number
  /** Null until an operator has decided. */
  readonly decided: {
    readonly decision: LineReportDecision
    readonly reply: string
    readonly atMs: number
  } | null
}

/** Reports of lines, and what operators decided. */
export interface LineReports {
  /** A line is reported once: a second report by the same caller returns the first. */
  add(report: LineReport): Promise<LineReport>
  /** A caller's, newest first; all of them without a limit. */
  list(userId: UserId, limit?: number): Promise<LineReport[]>
  /** Without a decision, the earliest due first. */
  listOpen(limit: number): Promise<LineReport[]>
  /** False when it is unknown or has been decided. */
  decide(id: LineReportId, decided: NonNullable<LineReport['decided']>, operatorId: UserId): Promise<boolean>
}
