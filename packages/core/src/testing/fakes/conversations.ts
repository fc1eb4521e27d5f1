import type { CallId, ConversationId, UserId } from '@astrovoice/contracts'
import type {
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

  async storeCall(call: EndedCall) {
    if (this.failuresLeft > 0) {
      this.failuresLeft--
      throw new Error('the store is down')
    }
    const stored = this.#calls.get(call.callId)
    if (stored && stored.leaseEpoch >= call.leaseEpoch) return
    this.#calls.set(call.callId, { ...call, summary: stored?.summary ?? { state: 'pending' } })
  }

  async findCall(callId: CallId) {
    return this.#calls.get(callId) ?? null
  }

  async storeSummary(callId: CallId, summary: SummaryState) {
    const stored = this.#calls.get(callId)
    if (!stored) throw new Error(`there is no call ${callId}`)
    this.#calls.set(callId, { ...stored, summary })
  }

  async list(userId: UserId, { limit, beforeMs = Infinity }: Page) {
    const ids = new Set(this.#of(userId).map(({ conversationId }) => conversationId))
    return [...ids]
      .flatMap((id) => outlineOf(this.#of(userId, id)) ?? [])
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
    return outline && { outline, items: calls.flatMap(({ items }) => items).slice(-maxItems) }
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
