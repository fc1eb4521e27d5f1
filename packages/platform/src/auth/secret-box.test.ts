import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createSecretBox } from './secret-box.ts'

const drawJwk = () =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }))

test('a box opens what it has sealed, differently each time, and nothing else', () => {
  const jwk = drawJwk()
  const box = createSecretBox(jwk, 'one purpose')
  const sealed = box.seal('JBSWY3DP')
  expect(box.open(sealed)).toBe('JBSWY3DP')
  expect(box.seal('JBSWY3DP')).not.toBe(sealed)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3DP')
  expect(createSecretBox(drawJwk(), 'one purpose').open(sealed)).toBeNull()
  expect(createSecretBox(jwk, 'another purpose').open(sealed)).toBeNull()
})

test('what was changed, cut or made up does not open', () => {
  const box = createSecretBox(drawJwk(), 'one purpose')
  const bytes = Buffer.from(box.seal('JBSWY3DP'), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(box.open(changed.toString('base64url'))).toBeNull()
  }
  expect(box.open(bytes.subarray(0, 20).toString('base64url'))).toBeNull()
  expect(box.open('')).toBeNull()
})
