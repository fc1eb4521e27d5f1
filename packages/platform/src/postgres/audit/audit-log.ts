import { createHash } from 'node:crypto'
import type { Prisma, PrismaClient } from '@astrovoice/prisma-schema'
import { AuditEntryId, UserId } from '@astrovoice/contracts'
import type { AuditEntry, AuditLog, AuditRecord } from '@astrovoice/core'

/** The audit log, in the table `audit_entries`. */
export function createAuditLog(prisma: PrismaClient): AuditLog {
  const latestFirst = [{ at: 'desc' as const }, { id: 'desc' as const }]
  return {
    record: (record) =>
      prisma.$transaction(async (tx) => {
        const known = await lockKnown(tx, [record.actorId, record.subjectId])
        await tx.auditEntry.create({ data: toRow(record, known) })
      }),
    async list({ limit, before, subjectId, actorId, action }) {
      const rows = await prisma.auditEntry.findMany({
        where: {
          ...(subjectId && { subjectId }),
          ...(actorId && { actorId }),
          ...(action && { action }),
        },
        orderBy: latestFirst,
        take: limit + 1,
        ...(before && { cursor: { id: before }, skip: 1 }),
      })
      const entries = rows.slice(0, limit).map(toEntry)
      return { entries, nextBefore: rows.length > limit ? (entries.at(-1)?.id ?? null) : null }
    },
  }
}

/** Those of the people who exist; they cannot be erased until the line is written. */
async function lockKnown(
  tx: Prisma.TransactionClient,
  people: readonly (UserId | null)[],
): Promise<ReadonlySet<string>> {
  const ids = people.filter((id) => id !== null)
  if (ids.length === 0) return new Set()
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR KEY SHARE`
  return new Set(rows.map(({ id }) => id))
}

const digest = (id: UserId | null) => id && createHash('sha256').update(id).digest('hex')

function toRow({ actorId, subjectId, atMs, ...rest }: AuditRecord, known: ReadonlySet<string>) {
  const unlessUnknown = (id: UserId | null) => (id !== null && known.has(id) ? id : null)
  return {
    ...rest,
    at: new Date(atMs),
    actorId: unlessUnknown(actorId),
    actorDigest: digest(actorId),
    subjectId: unlessUnknown(subjectId),
    subjectDigest: digest(subjectId),
  }
}

const toEntry = ({
  id,
  at,
  actorId,
  subjectId,
  ...row
}: Prisma.AuditEntryGetPayload<object>): AuditEntry => ({
  ...row,
  id: AuditEntryId.parse(id),
  atMs: at.getTime(),
  actorId: actorId === null ? null : UserId.parse(actorId),
  subjectId: subjectId === null ? null : UserId.parse(subjectId),
})
