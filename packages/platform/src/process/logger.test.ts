import { expect, test } from '@jest/globals'
import { createLogger } from './logger.ts'

test('fields that end in Pii are never written, however deep', () => {
  const lines: string[] = []
  const logger = createLogger('api', 'info', { write: (line) => void lines.push(line) })
  logger.info(
    { callId: 'c1', textPii: 'meri shaadi', caller: { phonePii: '+91', id: 'u1' } },
    'question heard',
  )
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    callId: 'c1',
    caller: { id: 'u1' },
    msg: 'question heard',
  })
  expect(lines[0]).not.toMatch(/shaadi|\+91/)
})

test('a library’s additions to an error are not written', () => {
  const lines: string[] = []
  const logger = createLogger('api', 'info', { write: (line) => void lines.push(line) })
  // As ioredis reports Redis' refusal of a command.
  const refusal = Object.assign(new Error('OOM command not allowed'), {
    command: { name: 'eval', args: ['meri shaadi'] },
    code: 'EOOM',
  })
  logger.warn({ err: refusal }, 'failed to save')
  logger.warn({ err: new AggregateError([refusal], 'no address answered') }, 'failed to save')
  logger.warn({ err: new Error('failed to save it', { cause: refusal }) }, 'failed to save')
  logger.warn({ err: { text: 'meri shaadi' } }, 'failed to save')
  expect(lines.map((line) => (JSON.parse(line) as { err: unknown }).err)).toMatchObject([
    { type: 'Error', message: 'OOM command not allowed', code: 'EOOM', stack: expect.any(String) },
    { message: 'no address answered', errors: [{ code: 'EOOM' }] },
    { message: 'failed to save it: OOM command not allowed' },
    'object',
  ])
  expect(lines.join('')).not.toContain('shaadi')
})
