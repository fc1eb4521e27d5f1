import { beforeEach, describe, expect, test } from '@jest/globals'
import type { UserId } from '@astrovoice/contracts'
import type { Conversations } from '../../ports/conversations.ts'
import { buildEndedCall } from '../builders/index.ts'
import {
  describeConversationPages,
  describeHeadlines,
  type ConversationsUnderTest,
} from './conversation-pages.ts'
import { describeDeletions } from './privacy/conversation-deletions.ts'

const summary = {
  state: 'ready',
  headline: 'Saturn is in Pisces.',
  dates: [{ text: 'From March 2025 to June 2027.', from: '2025-03-29', until: '2027-06-03' }],
  nextStep: 'Feed a crow on Saturday.',
  questions: ['Where is Saturn?'],
  text: 'You asked about Saturn.',
  audioKey: 'summaries/1.wav',
} as const

/** The contract of every store of conversations. */
export function conversationsContract(name: string, open: () => ConversationsUnderTest) {
  describeConversationPages(name, open)
  describeHeadlines(name, open)
  describeDeletions(name, open)
  describe(`${name} as a store of calls`, () => {
    let conversations: Conversations
    let userId: UserId
    beforeEach(async () => {
      const subject = open()
      conversations = subject.conversations
      userId = await subject.createUser()
    })

    test('a stored call is found as it was, and has no summary yet', async () => {
      const call = buildEndedCall({ userId, rating: 4 })
      await conversations.storeCall(call)
      expect(await conversations.findCall(call.callId)).toEqual({ ...call, summary: { state: 'pending' } })
    })

    test('a call is rated by its caller alone, and the last rating counts', async () => {
      const call = buildEndedCall({ userId })
      await conversations.storeCall(call)
      const stranger = buildEndedCall().userId
      expect(await conversations.rateCall(stranger, call.callId, 1)).toBe(false)
      expect(await conversations.rateCall(userId, buildEndedCall().callId, 1)).toBe(false)
      expect(await conversations.rateCall(userId, call.callId, 2)).toBe(true)
      expect(await conversations.rateCall(userId, call.callId, 5)).toBe(true)
      expect(await conversations.findCall(call.callId)).toMatchObject({ rating: 5 })
      // The owner that stores the call late knows no rating.
      await conversations.storeCall({ ...call, leaseEpoch: call.leaseEpoch + 1 })
      expect(await conversations.findCall(call.callId)).toMatchObject({ rating: 5 })
    })

    test('a missing call is not found', async () => {
      expect(await conversations.findCall(buildEndedCall().callId)).toBeNull()
    })

    test('a call is stored once per epoch, and a higher epoch replaces it', async () => {
      const call = buildEndedCall({ userId, leaseEpoch: 5, turns: 1 })
      await conversations.storeCall(call)
      await conversations.storeCall({ ...call, turns: 2 })
      await conversations.storeCall({ ...call, leaseEpoch: 4, turns: 3 })
      expect((await conversations.findCall(call.callId))?.turns).toBe(1)
      await conversations.storeCall({ ...call, leaseEpoch: 6, turns: 4, items: [] })
      expect(await conversations.findCall(call.callId)).toMatchObject({ turns: 4, items: [] })
    })

    test('a summary is stored with its call and stays when the call is stored again', async () => {
      const call = buildEndedCall({ userId })
      await conversations.storeCall(call)
      await conversations.storeSummary(call.callId, summary)
      await conversations.storeCall({ ...call, leaseEpoch: 2 })
      expect((await conversations.findCall(call.callId))?.summary).toEqual(summary)
    })

    test('a call without a summary says so, until a summary is stored', async () => {
      const call = buildEndedCall({ userId })
      await conversations.storeCall(call)
      await conversations.storeSummary(call.callId, { state: 'none' })
      expect((await conversations.findCall(call.callId))?.summary).toEqual({ state: 'none' })
      await conversations.storeSummary(call.callId, summary)
      expect((await conversations.findCall(call.callId))?.summary).toEqual(summary)
    })
  })
}
