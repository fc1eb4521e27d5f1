import type { BirthProfileId, CallId, ConversationId, UserId } from '@astrovoice/contracts'
import type {
  ConversationHead,
  ConversationOutline,
  Conversations,
  EndedCall,
  Page,
  StoredCall,
  StoredConversation,
  SummaryState,
} from '../../ports/conversations.ts'

/** Stores ended calls in memory. A conversation follows from its calls. */
export class InMemoryConversations implements Conversations {
  readonly #calls = new Map<CallId, StoredCall>()
  /** How many times storing fails before it works again. */
  failuresLeft = 0
  readonly #erased = new Set<UserId>()

  async storeCall(call: EndedCall) {
    if (this.failuresLeft > 0) {
      this.failuresLeft--
      throw new Error('the store is down')
    }
    const stored = this.#calls.get(call.callId)
    if (this.#erased.has(call.userId)) return false
    if (stored && stored.leaseEpoch >= call.leaseEpoch) return true
    const rating = call.rating ?? stored?.rating ?? null
    this.#calls.set(call.callId, { ...call, rating, summary: stored?.summary ?? { state: 'pending' } })
    return true
  }

  async findCall(callId: CallId) {
    return this.#calls.get(callId) ?? null
  }

  async storeSummary(callId: CallId, summary: SummaryState) {
    const stored = this.#calls.get(callId)
    if (!stored) return false
    this.#calls.set(callId, { ...stored, summary })
    return true
  }

  async list(userId: UserId, { limit, beforeMs = Infinity }: Page) {
    const ids = new Set(this.#of(userId).map(({ conversationId }) => conversationId))
    return [...ids]
      .flatMap((id) => headOf(this.#of(userId, id)) ?? [])
      .filter(({ lastCallAtMs }) => lastCallAtMs < beforeMs)
      .toSorted((a, b) => b.lastCallAtMs - a.lastCallAtMs)
      .slice(0, limit)
  }

  async find(
    userId: UserId,
    id: ConversationId,
    { limit, beforeMs = Infinity }: Page,
  ): Promise<StoredConversation | null> {
    const all = this.#of(userId, id)
    const outline = outlineOf(all)
    if (!outline) return null
    const earlier = all.filter(({ startedAtMs }) => startedAtMs < beforeMs)
    return { ...outline, calls: earlier.slice(-limit), hasEarlierCalls: earlier.length > limit }
  }

  async findRecent(userId: UserId, id: ConversationId, maxItems: number) {
    const calls = this.#of(userId, id)
    const outline = outlineOf(calls)
    const items = calls.flatMap(({ birthProfileId, startedAtMs: callStartedAtMs, ...call }) =>
      call.items.map((item) => ({ ...item, birthProfileId, callStartedAtMs })),
    )
    return outline && { outline, items: items.slice(-maxItems) }
  }

  async listCallIds(userId: UserId, id: ConversationId) {
    const calls = this.#of(userId, id)
    return calls.length > 0 ? calls.map(({ callId }) => callId) : null
  }

  async listEveryCallId(userId: UserId) {
    return this.#of(userId).map(({ callId }) => callId)
  }

  async listCallsAbout(userId: UserId, id: BirthProfileId) {
    return this.#of(userId).filter(({ birthProfileId }) => birthProfileId === id)
  }

  async deleteAll(userId: UserId) {
    for (const { callId } of this.#of(userId)) this.#calls.delete(callId)
  }

  async delete(userId: UserId, id: ConversationId) {
    const calls = this.#of(userId, id)
    for (const { callId } of calls) this.#calls.delete(callId)
    return calls.length > 0
  }

  async deleteCall(userId: UserId, callId: CallId) {
    return this.#calls.get(callId)?.userId === userId && this.#calls.delete(callId)
  }

  async rateCall(userId: UserId, callId: CallId, rating: number) {
    const stored = this.#calls.get(callId)
    if (stored?.userId !== userId) return false
    this.#calls.set(callId, { ...stored, rating })
    return true
  }

  /** Erases a caller with everything that is stored of them. */
  erase(userId: UserId): void {
    this.#erased.add(userId)
    for (const { callId } of this.#of(userId)) this.#calls.delete(callId)
  }

  /** Oldest first. */
  #of(userId: UserId, id?: ConversationId): StoredCall[] {
    return [...this.#calls.values()]
      .filter((call) => call.userId === userId && (!id || call.conversationId === id))
      .toSorted((a, b) => a.startedAtMs - b.startedAtMs)
  }
}

function outlineOf(calls: readonly StoredCall[]): ConversationOutline | null {
  const [first, last] = [calls.at(0), calls.at(-1)]
  if (!first || !last) return null
  const { conversationId: id, astrologerId, birthProfileId, language, startedAtMs } = first
  return { id, astrologerId, birthProfileId, language, startedAtMs, lastCallAtMs: last.startedAtMs }
}

function headOf(calls: readonly StoredCall[]): ConversationHead | null {
  const outline = outlineOf(calls)
  const summary = calls.findLast((call) => call.summary.state === 'ready')?.summary
  return outline && { ...outline, headline: summary?.state === 'ready' ? summary.headline : null }
}
