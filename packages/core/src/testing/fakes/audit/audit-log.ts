import { createHash, randomUUID } from 'node:crypto'
import type { AuditEntryId, UserId } from '@astrovoice/contracts'
import type { AuditEntry, AuditLog, AuditPage, AuditRecord } from '../../../audit/index.ts'

const digest = (id: UserId | null) => id && createHash('sha256').update(id).digest('hex')

export class InMemoryAuditLog implements AuditLog {
  readonly #entries: AuditEntry[] = []
  readonly #isKnown: (id: UserId) => boolean

  /** @param isKnown whether a person exists */
  constructor(isKnown: (id: UserId) => boolean = () => true) {
    this.#isKnown = isKnown
  }

  async record(record: AuditRecord) {
    const unlessUnknown = (id: UserId | null) => (id !== null && this.#isKnown(id) ? id : null)
    this.#entries.push({
      ...record,
      id: randomUUID() as AuditEntryId,
      actorId: unlessUnknown(record.actorId),
      actorDigest: digest(record.actorId),
      subjectId: unlessUnknown(record.subjectId),
      subjectDigest: digest(record.subjectId),
    })
  }

  async list({ limit, before, subjectId, actorId, action }: AuditPage) {
    const found = this.#entries
      .map((entry, order) => ({ entry, order }))
      .toSorted((a, b) => b.entry.atMs - a.entry.atMs || b.order - a.order)
      .map(({ entry }) => entry)
      .filter((entry) => subjectId === undefined || entry.subjectId === subjectId)
      .filter((entry) => actorId === undefined || entry.actorId === actorId)
      .filter((entry) => action === undefined || entry.action === action)
    const from = before === undefined ? 0 : found.findIndex(({ id }) => id === before) + 1
    if (before !== undefined && from === 0) return { entries: [], nextBefore: null }
    const entries = found.slice(from, from + limit)
    const hasMore = found.length > from + limit
    return { entries, nextBefore: hasMore ? (entries.at(-1)?.id ?? null) : null }
  }
}
