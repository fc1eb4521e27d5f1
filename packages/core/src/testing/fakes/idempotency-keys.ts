import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import { claimLifeMs, replyLifeMs } from '../../idempotency/index.ts'
import type { KeyClaim, IdempotencyKeys, KeyedRequest } from '../../idempotency/index.ts'

interface Entry {
  readonly fingerprint: string
  readonly reply: string | null
  readonly expiresAtMs: number
}

/** The keys of one process. */
export class InMemoryIdempotencyKeys implements IdempotencyKeys {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async claim({ key, fingerprint }: KeyedRequest): Promise<KeyClaim> {
    const known = this.#entries.get(key)
    if (known && known.expiresAtMs > this.#clock.nowMs()) {
      if (known.fingerprint !== fingerprint) return { state: 'reused' }
      return known.reply === null ? { state: 'running' } : { state: 'replied', reply: known.reply }
    }
    const claimed = { fingerprint, reply: null, expiresAtMs: this.#clock.nowMs() + claimLifeMs }
    this.#entries.set(key, claimed)
    const isMine = () => this.#entries.get(key) === claimed
    return {
      state: 'first',
      complete: async (reply) => {
        if (!isMine()) return
        this.#entries.set(key, { fingerprint, reply, expiresAtMs: this.#clock.nowMs() + replyLifeMs })
      },
      release: async () => void (isMine() && this.#entries.delete(key)),
    }
  }
}
