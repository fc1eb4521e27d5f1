import type { CallId, Conversation, ConversationHead, ConversationId, UserId } from '@astrovoice/contracts'
import type { Conversations, FinishedCall, StoredCall } from '../../ports/conversations.ts'

type Summary = { text: string; audioKey: string }

/** Keeps finished calls; a conversation is what its calls make of it. */
export class InMemoryConversations implements Conversations {
  readonly #calls = new Map<CallId, { call: FinishedCall; summary: Summary | null }>()
  /** Set to have storing fail this often before it works again. */
  failuresLeft = 0

  async storeCall(call: FinishedCall) {
    if (this.failuresLeft > 0) {
      this.failuresLeft--
      throw new Error('the store is down')
    }
    const stored = this.#calls.get(call.event.callId)
    if (stored && stored.call.leaseEpoch >= call.leaseEpoch) return
    this.#calls.set(call.event.callId, { call, summary: stored?.summary ?? null })
  }

  async findCall(callId: CallId): Promise<StoredCall | null> {
    const stored = this.#calls.get(callId)
    if (!stored) return null
    const { call, summary } = stored
    return {
      ...call,
      astrologerId: call.event.astrologerId,
      userId: call.event.userId,
      summaryText: summary?.text ?? null,
      summaryAudioKey: summary?.audioKey ?? null,
    }
  }

  async storeSummary(callId: CallId, summary: Summary) {
    const stored = this.#calls.get(callId)
    if (!stored) throw new Error(`there is no call ${callId}`)
    stored.summary = summary
  }

  async list(
    userId: UserId,
    { limit, beforeMs = Infinity }: { limit: number; beforeMs?: number | undefined },
  ) {
    const ids = new Set(this.#of(userId).map(({ call }) => call.event.conversationId))
    return [...ids]
      .map((id) => this.#head(userId, id))
      .filter((head) => Date.parse(head.lastCallAt) < beforeMs)
      .toSorted((a, b) => Date.parse(b.lastCallAt) - Date.parse(a.lastCallAt))
      .slice(0, limit)
  }

  async find(userId: UserId, id: ConversationId): Promise<Conversation | null> {
    const stored = this.#of(userId, id)
    if (stored.length === 0) return null
    return {
      ...this.#head(userId, id),
      calls: stored.map(({ call: { event }, summary }) => ({
        callId: event.callId,
        startedAt: event.startedAt,
        endedAt: event.endedAt,
        durationMs: event.durationMs,
        text: summary?.text ?? null,
        audioUrl: summary?.audioKey ?? null,
      })),
      items: stored.flatMap(({ call }) => call.items),
    }
  }

  /** Oldest first. */
  #of(userId: UserId, id?: ConversationId) {
    return [...this.#calls.values()]
      .filter(({ call: { event } }) => event.userId === userId && (!id || event.conversationId === id))
      .toSorted((a, b) => Date.parse(a.call.event.startedAt) - Date.parse(b.call.event.startedAt))
  }

  #head(userId: UserId, id: ConversationId): ConversationHead {
    const calls = this.#of(userId, id).map(({ call }) => call)
    const [first, last] = [calls.at(0), calls.at(-1)]
    if (!first || !last) throw new Error(`there is no conversation ${id}`)
    const { astrologerId, language, startedAt } = first.event
    const { birthProfileId } = first
    return { id, astrologerId, birthProfileId, language, startedAt, lastCallAt: last.event.startedAt }
  }
}
