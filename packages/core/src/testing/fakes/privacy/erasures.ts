import type { ErasureId, UserId } from '@astrovoice/contracts'
import { UserFault } from '../../../user-fault.ts'
import type { Erasure, ErasureOutcome, Erasures, PendingErasure } from '../../../privacy/index.ts'

/** The account that an erasure removes. */
export interface ErasableAccounts {
  /** Phone and mail address of a caller; null for an unknown one. */
  addressesOf(userId: UserId): readonly string[] | null
  remove(userId: UserId): void
}

export class InMemoryErasures implements Erasures {
  readonly #erasures = new Map<ErasureId, Erasure>()
  readonly #accounts: ErasableAccounts

  constructor(accounts: ErasableAccounts) {
    this.#accounts = accounts
  }

  async begin(userId: UserId, id: ErasureId, nowMs: number) {
    const addresses = this.#accounts.addressesOf(userId)
    if (!addresses) return null
    const underWay = this.#pending().find(({ subject }) => subject.userId === userId)
    if (underWay) return underWay
    if (this.#erasures.has(id)) throw new UserFault('erasure_id_taken')
    const erasure = { id, state: 'under_way', requestedAtMs: nowMs, subject: { userId, addresses } } as const
    this.#erasures.set(id, erasure)
    return erasure
  }

  async find(id: ErasureId) {
    return this.#erasures.get(id) ?? null
  }

  async listPending(limit: number) {
    return this.#pending()
      .map(({ id }) => id)
      .slice(0, limit)
  }

  async finish(id: ErasureId, outcome: ErasureOutcome, finishedAtMs: number) {
    const erasure = this.#erasures.get(id)
    if (erasure?.state !== 'under_way') return
    this.#accounts.remove(erasure.subject.userId)
    const { requestedAtMs } = erasure
    this.#erasures.set(id, { id, state: 'done', requestedAtMs, finishedAtMs, outcome })
  }

  #pending(): PendingErasure[] {
    return [...this.#erasures.values()].filter((erasure) => erasure.state === 'under_way')
  }
}
