import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildConsents, buildEndedCall } from '@astrovoice/core/testing'
import { startGatewayUnderTest, vidya, type Caller } from './gateway-under-test.ts'

let gateway: Awaited<ReturnType<typeof startGatewayUnderTest>>
let caller: Caller
beforeEach(async () => {
  gateway = await startGatewayUnderTest()
  caller = await gateway.connect()
})
afterEach(() => gateway[Symbol.asyncDispose]())

const request = { astrologerId: vidya.id, language: 'en' } as const

describe('call:start is refused', () => {
  test('to a caller who has decided nothing, with what to do', async () => {
    gateway.users.setConsents(caller.userId, {})
    await expect(caller.client.startCall(request)).rejects.toMatchObject({
      problem: { code: 'age_not_declared', status: 403, fix: expect.stringContaining('isAdult') },
    })
    expect(gateway.meter.count('consentMissing', 'adult')).toBe(1)
  })

  test('without consent to the AI provider, naming it; nothing reaches the model', async () => {
    gateway.users.setConsents(caller.userId, buildConsents('ai_provider'))
    await expect(caller.client.startCall(request)).rejects.toMatchObject({
      problem: {
        code: 'consent_missing',
        issues: [{ path: 'ai_provider' }],
        fix: expect.stringContaining('/v1/notices'),
      },
    })
    expect(gateway.model.setups).toEqual([])
  })
})

test('a withdrawal that the API announces ends the call, and its caller hears why', async () => {
  const { callId } = await caller.client.startCall(request)
  await caller.client.sendText('When?')
  gateway.users.setConsents(caller.userId, buildConsents('service'))
  const ended = caller.heard.next('ended')
  await gateway.consentChanges.announce(caller.userId)
  expect(await ended).toMatchObject({ reason: 'consent_withdrawn' })
  expect(await gateway.conversations.findCall(callId)).toMatchObject({ reason: 'consent_withdrawn' })
})

test('when memory is withdrawn the next question is answered by a session without earlier calls', async () => {
  const { userId, profile } = caller
  const birth = profile && { birthProfileId: profile.id }
  const earlier = buildEndedCall({ userId, ...birth, question: 'What did Jupiter say?' })
  await gateway.conversations.storeCall(earlier)
  const { conversationId } = earlier
  await caller.client.startCall({ ...request, conversationId })
  expect(JSON.stringify(await gateway.model.expect('addHistory'))).toContain('What did Jupiter say?')
  gateway.users.setConsents(caller.userId, buildConsents('memory'))
  await gateway.consentChanges.announce(caller.userId)
  await gateway.model.expect('close')
  await gateway.meter.until('modelReopened', 'forgotten')
  expect(gateway.model.setups).toHaveLength(2)
  await caller.client.sendText('And now?')
  const history = JSON.stringify(await gateway.model.expect('addHistory'))
  expect(history).toContain('And now?')
  expect(history).not.toContain('What did Jupiter say?')
  await gateway.model.expect('requestResponse')
})
