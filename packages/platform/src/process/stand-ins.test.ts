import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { processSettings, readConfig } from './config.ts'

const schema = z.object({
  ...processSettings,
  MESSENGER: z.enum(['off', 'dev-inbox']),
  OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1'),
  OPENAI_API_KEY: z.string(),
})
const real = { PORT: '0', MESSENGER: 'off', OPENAI_API_KEY: 'sk-real' }
const standingIn = { ...real, MESSENGER: 'dev-inbox', OPENAI_API_KEY: 'local' }

test('settings that choose only real services need no switch', () => {
  expect(readConfig(schema, real)).toMatchObject({ STAND_INS: 'refused', MESSENGER: 'off' })
})

test('all stand-ins are refused at once with the remedy, beside other faults', () => {
  const read = () => readConfig(schema, { ...standingIn, PORT: '' })
  expect(read).toThrow(/PORT: missing/)
  expect(read).toThrow(/MESSENGER chooses a stand-in, which STAND_INS refuses: .*; set MESSENGER=off/)
  expect(read).toThrow(/OPENAI_API_KEY chooses a stand-in/)
})

test('the switch allows them with any value of NODE_ENV', () => {
  expect(readConfig(schema, { ...standingIn, STAND_INS: 'allowed', NODE_ENV: 'production' })).toMatchObject({
    MESSENGER: 'dev-inbox',
  })
  expect(() => readConfig(schema, { ...standingIn, NODE_ENV: 'development' })).toThrow('MESSENGER')
  expect(() => readConfig(schema, { ...standingIn, STAND_INS: 'yes' })).toThrow(
    /STAND_INS: Invalid[^]*MESSENGER/,
  )
})

test.each([
  'http://astrovoice-realtime-local:8080/v1',
  'HTTP://llm.example.com/v1',
  'ws://localhost:9301/v1',
])(
  'a model at %s counts as a stand-in: voices and keys never cross a network unencrypted',
  (OPENAI_BASE_URL) => {
    expect(() => readConfig(schema, { ...real, OPENAI_BASE_URL })).toThrow(
      'OPENAI_BASE_URL chooses a stand-in',
    )
  },
)

test('an invalid address has that fault only', () => {
  const read = () => readConfig(schema, { ...real, OPENAI_BASE_URL: 'nowhere' })
  expect(read).toThrow('OPENAI_BASE_URL: Invalid')
  expect(read).not.toThrow('stand-in')
})
