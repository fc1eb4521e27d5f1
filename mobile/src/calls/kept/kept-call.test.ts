import { expect, test } from '@jest/globals'
import { readKeptCall } from './kept-call.ts'

const kept = {
  userId: '01a22998-c05c-71df-a0cf-543e90e4fd6f',
  astrologerId: 'acharya-vidya',
  conversationId: '01a22998-c05c-71df-a0cf-543e90e4fd70',
  turnTaking: 'automatic',
  savedAtMs: 1000,
  key: {
    callId: '01a22998-c05c-71df-a0cf-543e90e4fd71',
    resumeToken: 'secret',
    resumeWithinMs: 60_000,
    lastSeq: 7,
  },
  entries: [{ kind: 'utterance', key: 'a', role: 'caller', text: 'When?', isFinal: true }],
}

test('a kept call is offered for as long as the gateway waits for its caller', () => {
  expect(readKeptCall(JSON.stringify(kept), 60_999)).toEqual(kept)
  expect(readKeptCall(JSON.stringify(kept), 61_000)).toBeNull()
})

test.each([
  null,
  '',
  '{"key":',
  JSON.stringify({ ...kept, key: null }),
  JSON.stringify({ ...kept, userId: undefined }),
])('%j keeps no call', (stored) => {
  expect(readKeptCall(stored, 1000)).toBeNull()
})
