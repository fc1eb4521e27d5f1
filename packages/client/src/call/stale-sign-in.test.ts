import { expect, test } from '@jest/globals'
import { describeProblem } from '@astrovoice/contracts'
import { CallFault } from './call-fault.ts'
import { placeCallInMemory } from '../testing/call-in-memory.ts'

const refused = () => Promise.reject(new CallFault(describeProblem('refresh_token_invalid')))
const never = () => new Promise<string>(() => {})

test.each([
  ['is refused', refused],
  ['does not come', never],
])('a call goes on by its resume token when a fresh sign-in %s', async (_case, renew) => {
  const tokens = [async () => 'first', renew]
  const call = await placeCallInMemory({ token: () => (tokens.shift() ?? renew)() })
  call.gateway.dropAll()
  await call.pass(2500)
  expect(call.news.at(-1)).toBe('resumed')
  expect(call.gateway.shown).toEqual([
    { token: 'first', call: null },
    { token: null, call: { callId: expect.any(String), resumeToken: 'token' } },
  ])
})

test('a call whose sign-in can be renewed sends the access token and the resume token', async () => {
  const call = await placeCallInMemory({ token: async () => 'fresh' })
  call.gateway.dropAll()
  await call.pass(1500)
  expect(call.gateway.shown.at(-1)).toMatchObject({ token: 'fresh', call: { resumeToken: 'token' } })
})
