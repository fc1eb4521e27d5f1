import { beforeEach, describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { EndedCall } from '../../../ports/conversations.ts'
import { buildEndedCall } from '../../builders/index.ts'
import type { ConversationsUnderTest } from '../conversation-pages.ts'

const hourMs = 3_600_000

interface Stage {
  subject: ConversationsUnderTest
  userId: UserId
  /** Two calls of one conversation. */
  calls: readonly EndedCall[]
}

export function describeDeletions(name: string, open: () => ConversationsUnderTest) {
  describe(`${name} as a store that calls are deleted from`, () => {
    const stage = {} as Stage
    beforeEach(async () => {
      stage.subject = open()
      stage.userId = await stage.subject.createUser()
      const { userId } = stage
      const first = buildEndedCall({ userId })
      const { conversationId, startedAtMs } = first
      stage.calls = [first, buildEndedCall({ userId, conversationId, startedAtMs: startedAtMs + hourMs })]
      for (const call of stage.calls) await stage.subject.conversations.storeCall(call)
    })
    testConversations(stage)
    testCalls(stage)
    testLateWrites(stage)
  })
}

const idOf = ({ calls }: Stage) => calls[0]!.conversationId

function testConversations(stage: Stage): void {
  test('the calls of a conversation are listed, oldest first, for its caller alone', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    expect(await conversations.listCallIds(userId, idOf(stage))).toEqual(calls.map(({ callId }) => callId))
    expect(await conversations.listCallIds(await subject.createUser(), idOf(stage))).toBeNull()
  })

  test('every call of a caller is listed, of all conversations and of nobody else', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    const other = buildEndedCall({ userId })
    await conversations.storeCall(other)
    await conversations.storeCall(buildEndedCall({ userId: await subject.createUser() }))
    const expected = [...calls, other].map(({ callId }) => callId)
    expect(new Set(await conversations.listEveryCallId(userId))).toEqual(new Set(expected))
  })

  test('a deleted conversation is gone with its calls, and another caller cannot delete it', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    expect(await conversations.delete(await subject.createUser(), idOf(stage))).toBe(false)
    expect(await conversations.find(userId, idOf(stage), { limit: 10 })).not.toBeNull()
    expect(await conversations.delete(userId, idOf(stage))).toBe(true)
    expect(await conversations.find(userId, idOf(stage), { limit: 10 })).toBeNull()
    for (const { callId } of calls) expect(await conversations.findCall(callId)).toBeNull()
    expect(await conversations.delete(userId, idOf(stage))).toBe(false)
  })
}

function testCalls(stage: Stage): void {
  test('the calls about a birth are listed with their conversations, for their caller alone', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    const { birthProfileId, callId } = calls[1]!
    const expected = [expect.objectContaining({ callId, conversationId: idOf(stage) })]
    expect(await conversations.listCallsAbout(userId, birthProfileId)).toEqual(expected)
    expect(await conversations.listCallsAbout(await subject.createUser(), birthProfileId)).toEqual([])
  })

  test('all conversations of a caller are deleted, and none of another', async () => {
    const { subject, userId } = stage
    const { conversations } = subject
    const strange = buildEndedCall({ userId: await subject.createUser() })
    await conversations.storeCall(strange)
    await conversations.storeCall(buildEndedCall({ userId }))
    await conversations.deleteAll(userId)
    expect(await conversations.list(userId, { limit: 10 })).toEqual([])
    expect(await conversations.listEveryCallId(userId)).toEqual([])
    expect(await conversations.findCall(strange.callId)).not.toBeNull()
  })

  test('a deleted call is not remembered, and the conversation ends with the call before', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    const [first, last] = calls
    expect(await conversations.deleteCall(await subject.createUser(), last!.callId)).toBe(false)
    expect(await conversations.deleteCall(userId, last!.callId)).toBe(true)
    const recent = await conversations.findRecent(userId, idOf(stage), 10)
    expect(recent?.items.map(({ itemId }) => itemId)).toEqual(first!.items.map(({ itemId }) => itemId))
    expect(recent?.outline.lastCallAtMs).toBe(first!.startedAtMs)
  })

  test('the last call of a conversation takes it along', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    for (const { callId } of calls) await conversations.deleteCall(userId, callId)
    expect(await conversations.list(userId, { limit: 10 })).toEqual([])
    expect(await conversations.deleteCall(userId, calls[0]!.callId)).toBe(false)
  })
}

function testLateWrites(stage: Stage): void {
  test('a summary of a deleted call is not stored', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    const { callId } = calls[0]!
    expect(await conversations.storeSummary(callId, { state: 'none' })).toBe(true)
    await conversations.deleteCall(userId, callId)
    expect(await conversations.storeSummary(callId, { state: 'none' })).toBe(false)
  })

  test('a call of an erased caller is not stored', async () => {
    const { subject, userId, calls } = stage
    const { conversations } = subject
    await subject.eraseUser(userId)
    const late = buildEndedCall({ userId })
    expect(await conversations.storeCall(late)).toBe(false)
    expect(await conversations.findCall(late.callId)).toBeNull()
    for (const { callId } of calls) expect(await conversations.findCall(callId)).toBeNull()
  })
}
