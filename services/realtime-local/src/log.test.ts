import { afterEach, expect, jest, test } from '@jest/globals'
import { createLog } from './log.ts'

afterEach(() => void jest.restoreAllMocks())

/** What is written to standard output. */
function listen(): string[] {
  const lines: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  return lines
}

test('a line of the log has its level, the service, its fields and its message', () => {
  const lines = listen()
  createLog('info').info('session opened', { sessions: 2 })
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      service: 'realtime-local',
      sessions: 2,
      msg: 'session opened',
    },
  ])
})

test('the log has no line below its level', () => {
  const lines = listen()
  createLog('warn').info('session opened')
  expect(lines).toEqual([])
})
