import { toInstant, type AuditEntryId, type UserId } from '@astrovoice/contracts'
import { auditActions } from '@astrovoice/contracts/operations'
import type { AuditEntry, AuditLog } from './audit-log.ts'

/** A line of the audit log for the person it is about: operators stay unnamed. */
export interface Activity {
  readonly at: string
  readonly what: string
  readonly by: 'you' | 'operator' | 'service'
  readonly outcome: AuditEntry['outcome']
  readonly target: string | null
}

const entriesAtATime = 100

/** Every line about a caller, latest first. */
export async function listActivity(log: Pick<AuditLog, 'list'>, userId: UserId): Promise<Activity[]> {
  const found: Activity[] = []
  for (let before: AuditEntryId | undefined; ;) {
    const page = await log.list({ subjectId: userId, limit: entriesAtATime, before })
    found.push(...page.entries.map((entry) => describe(entry, userId)))
    if (page.nextBefore === null) return found
    before = page.nextBefore
  }
}

const words: Readonly<Record<string, string | undefined>> = auditActions

const describe = (entry: AuditEntry, userId: UserId): Activity => ({
  at: toInstant(entry.atMs),
  what: words[entry.action] ?? entry.action,
  by: entry.actorId === userId ? 'you' : entry.actorDigest === null ? 'service' : 'operator',
  outcome: entry.outcome,
  target: entry.target,
})
