import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ConversationId, UserId } from '@astrovoice/contracts'
import type { Conversations, EndedCall } from '../../ports/conversations.ts'
import { buildEndedCall } from '../builders/index.ts'

export interface ConversationsUnderTest {
  readonly conversations: Conversations
  /** A caller for whom calls can be stored. */
  createUser(): Promise<UserId>
  /** Erases a caller. */
  eraseUser(userId: UserId): Promise<void>
}

const hourMs = 3_600_000

/** Calls of one conversation, an hour apart, each with three items. */
function buildCalls(userId: UserId, count: number): EndedCall[] {
  const { conversationId, startedAtMs } = buildEndedCall()
  return Array.from({ length: count }, (_, i) =>
    buildEndedCall({ userId, conversationId, startedAtMs: startedAtMs + i * hourMs }),
  )
}
const itemsOf = ({ items, birthProfileId, startedAtMs: callStartedAtMs }: EndedCall) =>
  items.map((item) => ({ ...item, birthProfileId, callStartedAtMs }))
const idOf = (calls: readonly EndedCall[]): ConversationId => calls[0]!.conversationId

export function describeConversationPages(name: string, open: () => ConversationsUnderTest) {
  describe(`${name} as a store of conversations`, () => {
    let conversations: Conversations
    let userId: UserId
    let stranger: UserId
    beforeEach(async () => {
      const subject = open()
      conversations = subject.conversations
      userId = await subject.createUser()
      stranger = await subject.createUser()
    })

    async function storeCalls(count: number): Promise<EndedCall[]> {
      const calls = buildCalls(userId, count)
      for (const call of calls) await conversations.storeCall(call)
      return calls
    }

    test('conversations are listed by their last call, latest first, page by page', async () => {
      const [older, newer] = [buildEndedCall({ userId }), buildEndedCall({ userId })]
      const { startedAtMs } = newer
      await conversations.storeCall(older)
      await conversations.storeCall({ ...newer, startedAtMs: startedAtMs + hourMs })
      const list = await conversations.list(userId, { limit: 2 })
      expect(list.map(({ id }) => id)).toEqual([newer.conversationId, older.conversationId])
      const [last] = await conversations.list(userId, { limit: 1 })
      expect(last).toMatchObject({ id: newer.conversationId, lastCallAtMs: startedAtMs + hourMs })
      const rest = await conversations.list(userId, { limit: 2, beforeMs: startedAtMs + hourMs })
      expect(rest.map(({ id }) => id)).toEqual([older.conversationId])
    })

    test('a conversation is read in pages of calls, each page oldest first', async () => {
      const calls = await storeCalls(3)
      const page = await conversations.find(userId, idOf(calls), { limit: 2 })
      expect(page?.calls.map(({ callId, items }) => [callId, items])).toEqual(
        calls.slice(1).map(({ callId, items }) => [callId, items]),
      )
      expect(page?.hasEarlierCalls).toBe(true)
      const beforeMs = calls[1]!.startedAtMs
      const earlier = await conversations.find(userId, idOf(calls), { limit: 2, beforeMs })
      expect(earlier?.calls.map(({ callId }) => callId)).toEqual([calls[0]!.callId])
      expect(earlier?.hasEarlierCalls).toBe(false)
    })

    test('the last items of a conversation are read across calls, oldest first, and no more', async () => {
      const calls = await storeCalls(3)
      const recent = await conversations.findRecent(userId, idOf(calls), 4)
      const expected = [...itemsOf(calls[1]!).slice(-1), ...itemsOf(calls[2]!)]
      expect(recent?.items).toEqual(expected)
      expect(recent?.outline).toMatchObject({ id: idOf(calls), astrologerId: calls[0]!.astrologerId })
    })

    test('a conversation without an item is found', async () => {
      const call = buildEndedCall({ userId, items: [] })
      await conversations.storeCall(call)
      expect((await conversations.findRecent(userId, call.conversationId, 4))?.items).toEqual([])
    })

    test('a conversation of another caller is not found', async () => {
      const calls = await storeCalls(1)
      expect(await conversations.list(stranger, { limit: 10 })).toEqual([])
      expect(await conversations.find(stranger, idOf(calls), { limit: 10 })).toBeNull()
      expect(await conversations.findRecent(stranger, idOf(calls), 10)).toBeNull()
    })
  })
}

/** What the list says of each conversation. */
export function describeHeadlines(name: string, open: () => ConversationsUnderTest) {
  describe(`${name} as a list of conversations`, () => {
    test('the list has the headline of the last call that has a summary', async () => {
      const subject = open()
      const { conversations } = subject
      const userId = await subject.createUser()
      const calls = buildCalls(userId, 3)
      for (const call of calls) await conversations.storeCall(call)
      const headlineOf = async () => (await conversations.list(userId, { limit: 1 }))[0]?.headline
      expect(await headlineOf()).toBeNull()
      const points = { dates: [], nextStep: null, questions: [], text: 'You asked.', audioKey: null }
      const store = (i: number, headline: string | null) =>
        conversations.storeSummary(calls[i]!.callId, { state: 'ready', headline, ...points })
      await store(0, 'Saturn is in Pisces.')
      expect(await headlineOf()).toBe('Saturn is in Pisces.')
      await store(1, 'Jupiter is in Cancer.')
      await conversations.storeSummary(calls[2]!.callId, { state: 'none' })
      expect(await headlineOf()).toBe('Jupiter is in Cancer.')
    })
  })
}
