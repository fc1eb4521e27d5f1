import { expect, test } from '@jest/globals'
import { readFault } from './read-fault.ts'

test.each([
  [{ code: 'insufficient_quota', type: 'insufficient_quota' }, 'quota'],
  [{ code: null, type: 'insufficient_quota' }, 'quota'],
  [{ code: 'invalid_api_key', type: 'invalid_request_error' }, 'auth'],
  [{ code: 'rate_limit_exceeded', type: 'rate_limit_error' }, 'rate-limited'],
  [{ code: null, type: 'server_error' }, 'overloaded'],
  [{ code: 'constructor', type: 'invalid_request_error' }, 'other'],
])('the error %j is of the kind %s', (error, kind) => {
  expect(readFault({ ...error, message: '' }, 'other').kind).toBe(kind)
})

test('an error without a kind gets the kind of its place', () => {
  expect(readFault({ code: 'new_code' }, 'response-refused')).toEqual({
    kind: 'response-refused',
    code: 'new_code',
  })
})

// Messages of OpenAI's rate limits, as its users report them.
test.each([
  ['Rate limit reached for gpt-realtime. Please try again in 4.2s. Visit https://x.test', 4200],
  ['Please try again in 4.2 s.', 4200],
  ['Please try again in 6ms.', 6],
  ['Please try again in 1m12.5s.', 72_500],
  ['Please try again in 20 seconds or contact us.', 20_000],
  ['Please try again in 7m12s.', 432_000],
  ['Please try again in a moment.', null],
  ['Please try again later.', null],
])('%j names a wait of %s ms', (message, retryAfterMs) => {
  expect(readFault({ code: 'rate_limit_exceeded', message }, 'other').retryAfterMs ?? null).toBe(retryAfterMs)
})
