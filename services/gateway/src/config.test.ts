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

test('the required settings are enough', () => {
  expect(readGatewayConfig(complete).POD_NAME).toBeUndefined()
})

test('an incomplete group of settings is refused with its missing names', () => {
  expect(() => readGatewayConfig({ ...complete, POD_NAME: 'gateway-1' })).toThrow('POD_NAMESPACE: missing')
  expect(() => readGatewayConfig({ ...complete, FALLBACK_BASE_URL: 'https://llm.example.com/v1' })).toThrow(
    /FALLBACK_API_KEY: missing[^]*FALLBACK_REALTIME_MODEL: missing/,
  )
})

test('missing names are listed with all other faults', () => {
  const read = () =>
    readGatewayConfig({ ...complete, REDIS_URL: '', FALLBACK_BASE_URL: 'http://localhost/v1' })
  expect(read).toThrow(/REDIS_URL: missing/)
  expect(read).toThrow(/FALLBACK_API_KEY: missing/)
  expect(read).toThrow(/FALLBACK_BASE_URL chooses a stand-in/)
})
