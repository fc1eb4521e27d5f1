import { expect, test } from '@jest/globals'
import { refusals } from '../../readings/index.ts'
import { runTool } from './run-tool.ts'

test('a tool that breaks is logged, and its output has the words for the caller in three languages', async () => {
  const logged: { fields: Record<string, unknown>; message: string }[] = []
  const error = new TypeError('undefined is no planet')
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message }),
  }
  const tools = { run: () => Promise.reject(error) }
  const run = { type: 'run-tool', toolCallId: 'c1', name: 'get_timing', arguments: { area: 'work' } } as const
  const event = await runTool({ tools, log }, run)
  expect(event).toMatchObject({
    type: 'tool-finished',
    toolCallId: 'c1',
    output: { reason: 'failed', speak: refusals.failed },
  })
  expect(logged).toEqual([{ fields: { err: error, tool: 'get_timing' }, message: 'tool call failed' }])
})
