import type { AstrologerId, BirthProfileId, CallId, MemoryId, Outcome, UserId } from '@astrovoice/contracts'
import {
  bySaid,
  isForgotten,
  joinSpans,
  nothingRemembered,
  type CallerMemory,
  type CallerMemoryItem,
  type MemoryChange,
  type OutcomeCount,
  type Remembered,
} from '../../../memory/index.ts'

/** What is remembered, in memory. Every caller is known until they are erased. */
export class InMemoryCallerMemory implements CallerMemory {
  readonly #remembered = new Map<UserId, Remembered>()
  readonly #erased = new Set<UserId>()

  async read(userId: UserId) {
    return this.#remembered.get(userId) ?? nothingRemembered
  }

  async change(userId: UserId, { add = [], drop = [], forget }: MemoryChange) {
    if (this.#erased.has(userId)) return false
    const { items, forgotten: before } = await this.read(userId)
    const forgotten = forget ? joinSpans([...before, forget]) : before
    const stays = ({ id }: CallerMemoryItem) => drop !== 'all' && !drop.includes(id)
    const isNew = ({ id, saidAtMs }: CallerMemoryItem) =>
      !isForgotten(forgotten, saidAtMs) && !items.some((known) => known.id === id)
    const kept = [...items.filter(stays), ...add.filter(isNew)]
    this.#remembered.set(userId, { items: kept.toSorted(bySaid), forgotten })
    return true
  }

  async setOutcome(userId: UserId, id: MemoryId, outcome: Outcome) {
    return this.#update(userId, (item) =>
      item.id === id && item.kind === 'answer' && item.said?.until != null ? { ...item, outcome } : item,
    )
  }

  async markAsked(userId: UserId, ids: readonly MemoryId[], askedAtMs: number) {
    this.#update(userId, (item) =>
      item.kind === 'answer' && ids.includes(item.id) ? { ...item, askedAtMs } : item,
    )
  }

  async deleteCalls(userId: UserId, callIds: readonly CallId[]) {
    this.#keep(userId, ({ callId }) => callId === null || !callIds.includes(callId))
  }

  async deleteBirth(userId: UserId, id: BirthProfileId) {
    this.#keep(userId, ({ birthProfileId }) => birthProfileId !== id)
  }

  async deleteExpired(nowMs: number, limit: number) {
    const all = [...this.#remembered.values()].flatMap(({ items }) => items)
    const expired = new Set(all.filter(({ expiresAtMs }) => expiresAtMs <= nowMs).slice(0, limit))
    for (const userId of this.#remembered.keys()) this.#keep(userId, (item) => !expired.has(item))
    return expired.size
  }

  async countOutcomes(today: string) {
    const counts = new Map<string, OutcomeCount>()
    for (const { items } of this.#remembered.values()) {
      for (const item of items) {
        if (item.kind !== 'answer' || item.said?.until == null || item.said.until >= today) continue
        const { outcome } = item
        const astrologerId = item.astrologerId as AstrologerId
        const key = `${astrologerId} ${outcome}`
        counts.set(key, { astrologerId, outcome, count: (counts.get(key)?.count ?? 0) + 1 })
      }
    }
    return [...counts.values()]
  }

  erase(userId: UserId): void {
    this.#erased.add(userId)
    this.#remembered.delete(userId)
  }

  #keep(userId: UserId, stays: (item: CallerMemoryItem) => boolean): void {
    const { items, forgotten } = this.#remembered.get(userId) ?? nothingRemembered
    this.#remembered.set(userId, { items: items.filter(stays), forgotten })
  }

  /** Whether one of them changed. */
  #update(userId: UserId, change: (item: CallerMemoryItem) => CallerMemoryItem): boolean {
    const { items, forgotten } = this.#remembered.get(userId) ?? nothingRemembered
    const changed = items.map(change)
    this.#remembered.set(userId, { items: changed, forgotten })
    return changed.some((item, i) => item !== items[i])
  }
}
