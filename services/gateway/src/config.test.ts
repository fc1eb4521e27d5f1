import { expect, test } from '@jest/globals'
import { readGatewayConfig } from './config.ts'

const complete = {
  PORT: '8080',
  DATABASE_URL: 'postgresql://localhost/astrovoice',
  REDIS_URL: 'redis://localhost:6379',
  AUTH_ISSUER: 'http://localhost:8080',
  AUTH_JWKS_URL: 'http://localhost:8080/.well-known/jwks.json',
  OPENAI_API_KEY: 'sk-real',
}

test('settings of one group may all be left out', () => {
  expect(readGatewayConfig(complete).POD_NAME).toBeUndefined()
})

test('a part of a group is refused, and the missing settings are named', () => {
  expect(() => readGatewayConfig({ ...complete, POD_NAME: 'gateway-1' })).toThrow('POD_NAMESPACE: missing')
  expect(() => readGatewayConfig({ ...complete, FALLBACK_BASE_URL: 'https://llm.example.com/v1' })).toThrow(
    /FALLBACK_API_KEY: missing[^]*FALLBACK_REALTIME_MODEL: missing/,
  )
})

test('missing settings are named together with wrong ones', () => {
  const read = () =>
    readGatewayConfig({ ...complete, REDIS_URL: '', FALLBACK_BASE_URL: 'http://localhost/v1' })
  expect(read).toThrow(/REDIS_URL: missing/)
  expect(read).toThrow(/FALLBACK_API_KEY: missing/)
  expect(read).toThrow(/FALLBACK_BASE_URL chooses a stand-in/)
})
