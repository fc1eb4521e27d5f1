import { expect, test } from '@jest/globals'
import { bombard } from './fuzz/bombard.ts'
import { startGatewayUnderTest } from './gateway-under-test.ts'

const messages = 20_000

test(`${messages} malformed messages break nothing: every one is refused, and calls are still taken`, async () => {
  await using gateway = await startGatewayUnderTest()
  const unhandled: unknown[] = []
  const keep = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', keep)
  try {
    const { hungUp, internalErrors, callsAsked, callsBegun } = await bombard(
      gateway.url,
      async () => (await gateway.signUp()).token,
      {
        messages,
        seed: 7,
      },
    )
    expect(internalErrors).toBe(0)
    // One message in 200 is hung up on, and every other connection has a call.
    expect(callsAsked).toBeGreaterThan(messages / 200 / 4)
    expect(callsBegun).toBe(callsAsked)
    // What is not Socket.IO at all is hung up on.
    expect(hungUp).toBeGreaterThan(0)
  } finally {
    process.off('unhandledRejection', keep)
  }
  expect(unhandled).toEqual([])
  const after = await gateway.connect()
  await expect(
    after.client.startCall({ astrologerId: 'acharya-vidya' as never, language: 'en' }),
  ).resolves.toHaveProperty('callId')
})
