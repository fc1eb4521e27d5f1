import { expect, test } from '@jest/globals'
import { totpCodes } from './totp-codes.ts'

/** “12345678901234567890” in base 32, the secret of RFC 6238, appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

/** Time in seconds, the code's last six digits and the time step, from the table for SHA-1 there. */
const published = [
  [59, '287082', 0x1],
  [1111111109, '081804', 0x23523ec],
  [1111111111, '050471', 0x23523ed],
  [1234567890, '005924', 0x273ef07],
  [2000000000, '279037', 0x3f940aa],
  [20000000000, '353130', 0x27bc86aa],
] as const

test.each(published)('at %i s the code is the one of RFC 6238', (seconds, code, step) => {
  expect(totpCodes.stepOf(secret, code, seconds * 1000)).toBe(step)
})

test('a code counts half a minute early and late, under its own step, and no longer', () => {
  const [, code, step] = published[3]
  const at = (seconds: number) => totpCodes.stepOf(secret, code, (1234567890 + seconds) * 1000)
  expect([at(-30), at(0), at(30)]).toEqual([step, step, step])
  expect([at(-60), at(60)]).toEqual([null, null])
})

test('text that is no code is none', () => {
  for (const text of ['', '12345', 'abcdef', '287082 '])
    expect(totpCodes.stepOf(secret, text, 59_000)).toBeNull()
})

test('a secret has 160 bits, and its address names the service', () => {
  const drawn = totpCodes.drawSecret()
  expect(drawn).toMatch(/^[A-Z2-7]{32}$/)
  expect(totpCodes.drawSecret()).not.toBe(drawn)
  const uri = new URL(totpCodes.uriOf(drawn, '4b1f3b1e'))
  expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp'])
  expect(uri.searchParams.get('secret')).toBe(drawn)
  expect(uri.searchParams.get('issuer')).toBe('AstroVoice admin')
})
