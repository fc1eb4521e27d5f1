import { randomUUID } from 'node:crypto'
import type { ConsentEntry, ConsentEntryId, UserId } from '@astrovoice/contracts'
import { toInstant } from '@astrovoice/contracts'
import {
  applyChanges,
  findChanges,
  type Consents,
  type Decision,
  type DecisionContext,
} from '../../../consent/index.ts'
import type { InMemoryUsers } from '../users.ts'

/** Keeps the last decisions with the callers. */
export class InMemoryConsents implements Consents {
  readonly #users: InMemoryUsers
  /** Decisions wait for each other, as in a database. */
  #last: Promise<unknown> = Promise.resolve()
  readonly #log: { readonly userId: UserId; readonly entry: ConsentEntry }[] = []

  constructor(users: InMemoryUsers) {
    this.#users = users
  }

  decide(userId: UserId, decisions: readonly Decision[], context: DecisionContext) {
    const decided = this.#last.then(() => this.#decide(userId, decisions, context))
    this.#last = decided
    return decided
  }

  async #decide(userId: UserId, decisions: readonly Decision[], context: DecisionContext) {
    const user = await this.#users.find(userId)
    if (!user) return null
    const { atMs, ...where } = context
    const changes = findChanges(user.consents, decisions)
    for (const { topic, decision, noticeVersion } of changes) {
      const id = randomUUID() as ConsentEntryId
      const entry = { id, topic, decision, noticeVersion, ...where, decidedAt: toInstant(atMs) }
      this.#log.unshift({ userId, entry })
    }
    const consents = applyChanges(user.consents, changes, atMs)
    this.#users.setConsents(userId, consents)
    return consents
  }

  async list(userId: UserId, { limit, before }: { limit: number; before?: ConsentEntryId | undefined }) {
    const own = this.#log.flatMap((line) => (line.userId === userId ? [line.entry] : []))
    const from = before === undefined ? 0 : own.findIndex(({ id }) => id === before) + 1
    const isUnknown = before !== undefined && from === 0
    const entries = isUnknown ? [] : own.slice(from, from + limit)
    const hasMore = !isUnknown && own.length > from + limit
    return { entries, nextBefore: hasMore ? (entries.at(-1)?.id ?? null) : null }
  }
}
