import { expect, test } from '@jest/globals'
import { decodeBase64 } from './base64.ts'

test.each([
  ['', ''],
  ['Zg==', 'f'],
  ['Zm8=', 'fo'],
  ['Zm9v', 'foo'],
  ['Zm9vYmFy', 'foobar'],
])('decodes %j as RFC 4648, section 10, has it', (encoded, text) => {
  expect(String.fromCharCode(...decodeBase64(encoded))).toBe(text)
})

test('decodes every byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value)
  expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
})
