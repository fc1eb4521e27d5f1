import type { CallId, UserId } from '@astrovoice/contracts'
import { readSnapshot, writeSnapshot } from '../../calls/index.ts'
import type { Admission, CallersCalls, CallRecord, Lease, LiveCalls, NewCall } from '../../calls/index.ts'
import type { CallSlots } from '../../astrologers/index.ts'
import type { Clock } from '@astrovoice/contracts/clock'

interface Limits {
  readonly maxCalls: number
  readonly maxCallsPerCaller: number
  readonly leaseMs: number
  readonly resumeWithinMs: number
}

interface HeldCall {
  epoch: number
  ownerId: string | null
  record: string | null
  leaseEndsAtMs: number
}

/** Live calls of several gateways in one memory, by the rules of the port. */
export class InMemoryLiveCalls implements LiveCalls, CallersCalls, CallSlots {
  readonly #calls = new Map<CallId, HeldCall>()
  readonly #over = new Set<CallId>()
  readonly #clock: Clock
  readonly #limits: Limits
  readonly #callers = new Map<CallId, UserId>()
  #epoch = 0

  constructor(clock: Clock, limits: Partial<Limits> = {}) {
    this.#clock = clock
    this.#limits = {
      maxCalls: 1000,
      maxCallsPerCaller: 1,
      leaseMs: 15_000,
      resumeWithinMs: 60_000,
      ...limits,
    }
  }

  async admit({ callId, userId, ownerId }: NewCall): Promise<Admission> {
    const { maxCalls, maxCallsPerCaller } = this.#limits
    const nowMs = this.#clock.nowMs()
    const live = this.#live()
    const own = live.filter(([id]) => this.#callers.get(id) === userId)
    const [oldest] = own
    if (oldest && own.length >= maxCallsPerCaller) {
      return { outcome: 'caller-busy', callId: oldest[0], isOwned: oldest[1].leaseEndsAtMs >= nowMs }
    }
    if (live.length >= maxCalls) return { outcome: 'full' }
    this.#callers.set(callId, userId)
    return { outcome: 'admitted', lease: this.#own(callId, ownerId, null) }
  }

  async hasFree(): Promise<boolean> {
    return this.#live().length < this.#limits.maxCalls
  }

  async find(callId: CallId): Promise<CallRecord | null> {
    return read(this.#calls.get(callId)?.record)
  }

  async claim(callId: CallId, ownerId: string) {
    const record = read(this.#calls.get(callId)?.record)
    return record && { lease: this.#own(callId, ownerId, writeSnapshot(record)), record }
  }

  async claimOrphan(callId: CallId, ownerId: string) {
    if (!this.#isOrphan(this.#calls.get(callId))) return null
    const claimed = await this.claim(callId, ownerId)
    if (!claimed) this.#calls.delete(callId)
    return claimed
  }

  async save({ callId, ownerId, epoch }: Lease, record: CallRecord): Promise<boolean> {
    const kept = this.#calls.get(callId)
    if (this.#over.has(callId) || (kept && kept.epoch > epoch)) return false
    this.#calls.set(callId, { epoch, ownerId, record: writeSnapshot(record), leaseEndsAtMs: this.#endMs() })
    return true
  }

  async release({ callId, epoch }: Lease): Promise<void> {
    const kept = this.#calls.get(callId)
    if (kept?.epoch === epoch) Object.assign(kept, { ownerId: null, leaseEndsAtMs: this.#clock.nowMs() })
  }

  async finish({ callId, epoch }: Lease): Promise<void> {
    if (this.#calls.get(callId)?.epoch !== epoch) return
    this.#calls.delete(callId)
    this.#over.add(callId)
  }

  async listOrphans(): Promise<CallId[]> {
    return [...this.#calls].flatMap(([callId, kept]) => (this.#isOrphan(kept) ? [callId] : []))
  }

  async listOf(userId: UserId): Promise<CallId[]> {
    return [...this.#calls.keys()].filter((callId) => this.#callers.get(callId) === userId)
  }

  async forget(callId: CallId): Promise<void> {
    this.#calls.delete(callId)
    this.#over.add(callId)
  }

  /** Forgets everything, like a store that restarts empty. */
  lose(): void {
    this.#calls.clear()
    this.#over.clear()
  }

  #live() {
    const sinceMs = this.#clock.nowMs() - this.#limits.resumeWithinMs
    return [...this.#calls].filter(([, { leaseEndsAtMs }]) => leaseEndsAtMs >= sinceMs)
  }

  #own(callId: CallId, ownerId: string, record: string | null): Lease {
    this.#epoch = Math.max(this.#epoch + 1, this.#clock.nowMs())
    const epoch = this.#epoch
    this.#calls.set(callId, { epoch, ownerId, record, leaseEndsAtMs: this.#endMs() })
    return { callId, ownerId, epoch }
  }

  #isOrphan(kept: HeldCall | undefined): boolean {
    return kept !== undefined && kept.leaseEndsAtMs < this.#clock.nowMs() - this.#limits.resumeWithinMs
  }

  #endMs() {
    return this.#clock.nowMs() + this.#limits.leaseMs
  }
}

const read = (text: string | null | undefined) => (text ? readSnapshot(text) : null)
