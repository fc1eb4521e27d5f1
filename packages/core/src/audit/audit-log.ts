import type { AuditEntryId, UserId } from '@astrovoice/contracts'
import type { AuditAction } from '@astrovoice/contracts/operations'

/** refused: by a rule, such as a missing role. failed: the service could not do it. */
export const auditOutcomes = ['done', 'refused', 'failed'] as const
export type AuditOutcome = (typeof auditOutcomes)[number]

/** An action on somebody's data or on the service, to be written into the audit log. */
export interface AuditRecord {
  readonly action: AuditAction
  readonly outcome: AuditOutcome
  /** Who did it; null for a program, or an operator at a machine. */
  readonly actorId: UserId | null
  /** Whose data or account it is about; null for a thing of nobody, such as an astrologer. */
  readonly subjectId: UserId | null
  /** The id of the thing it was done to. Never an id of a person or of an erasure. */
  readonly target: string | null
  /** An error code, or names of changed fields. Nothing personal. */
  readonly detail: string | null
  /** Leads to the lines of the server log. */
  readonly requestId: string | null
  readonly atMs: number
}

/** A line of the audit log. Ids of people are null once they are erased; their digests stay. */
export interface AuditEntry extends Omit<AuditRecord, 'action'> {
  readonly id: AuditEntryId
  /** An `AuditAction`, or one of another release. */
  readonly action: string
  /** SHA-256 of the id of the actor, in hexadecimal. */
  readonly actorDigest: string | null
  /** SHA-256 of the id of the subject, in hexadecimal. */
  readonly subjectDigest: string | null
}

export interface AuditPage {
  readonly limit: number
  /** `nextBefore` of the page before. */
  readonly before?: AuditEntryId | undefined
  readonly subjectId?: UserId | undefined
  readonly actorId?: UserId | undefined
  readonly action?: AuditAction | undefined
}

export interface AuditEntries {
  readonly entries: readonly AuditEntry[]
  readonly nextBefore: AuditEntryId | null
}

/** What was done about people's data and by operators. Lines are only added, and stay when a person is erased. */
export interface AuditLog {
  /** People who are unknown, because they were erased meanwhile, are recorded by their digests alone. */
  record(record: AuditRecord): Promise<void>
  /** Latest first. An unknown `before` gives no lines. */
  list(page: AuditPage): Promise<AuditEntries>
}
