import { expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { refusals } from '../../readings/index.ts'
import { runTool } from './run-tool.ts'

const callId = 'call' as CallId
const run = {
  type: 'run-tool',
  toolCallId: 'c1',
  turn: 3,
  name: 'get_timing',
  arguments: { area: 'work' },
} as const
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const unmeasured = { meter: { toolFinished: () => {} }, clock: new ManualClock() }

test('a tool run again in its turn gets the chance of that turn', async () => {
  const seeds: (string | undefined)[] = []
  const tools = {
    run: (_name: string, _args: unknown, seed?: string) => {
      seeds.push(seed)
      return Promise.resolve({ output: {} })
    },
  }
  const deps = { tools, log: silent, callId, ...unmeasured }
  await runTool(deps, run)
  await runTool(deps, { ...run, toolCallId: 'c2' })
  await runTool(deps, { ...run, turn: 4 })
  expect(seeds).toEqual(['call:3', 'call:3', 'call:4'])
})

test('a tool that breaks is logged, and its output has the words for the caller in three languages', async () => {
  const logged: { fields: Record<string, unknown>; message: string }[] = []
  const error = new TypeError('undefined is no planet')
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message }),
  }
  const tools = { run: () => Promise.reject(error) }
  const event = await runTool({ tools, log, callId, ...unmeasured }, run)
  expect(event).toMatchObject({
    type: 'tool-finished',
    toolCallId: 'c1',
    output: { reason: 'failed', speak: refusals.failed },
  })
  expect(logged).toEqual([{ fields: { err: error, tool: 'get_timing' }, message: 'tool call failed' }])
})

test.each([
  ['finishes', () => Promise.resolve({ output: {} })],
  ['breaks', () => Promise.reject(new Error('broken'))],
])('a tool call that %s is measured from its start to its end', async (_, end) => {
  const took: number[] = []
  const clock = new ManualClock()
  const tools = {
    run: () => {
      clock.pass(250)
      return end()
    },
  }
  const meter = { toolFinished: (tookMs: number) => void took.push(tookMs) }
  await runTool({ tools, log: silent, callId, meter, clock }, run)
  expect(took).toEqual([250])
})
