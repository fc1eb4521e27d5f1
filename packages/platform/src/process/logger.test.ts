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
