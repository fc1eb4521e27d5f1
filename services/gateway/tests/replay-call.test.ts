import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import { advance, beginCall, recordTrace, type Call, type CallEvent } from '@astrovoice/core'
import { buildCallRecord, InMemoryCallTraces } from '@astrovoice/core/testing'

const run = promisify(execFile)
const command = join(import.meta.dirname, '../bin/replay-call.ts')

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'replay-'))))
afterEach(() => rm(folder, { recursive: true }))

/** The trace of a call with one typed question. */
function traceLines(): string[] {
  const { identity } = buildCallRecord().live
  const traces = new InMemoryCallTraces()
  const observer = recordTrace(traces)({ identity, raise: () => {} })
  const events: CallEvent[] = [
    { type: 'model-opened' },
    { type: 'text-asked', itemId: 'text_1' as ItemId, text: 'When will I marry?' },
  ]
  let call: Call = beginCall(identity)
  for (const [at, event] of events.entries()) {
    const atMs = identity.startedAtMs + at * 1500
    const step = advance(call, event, atMs)
    observer.onStep?.({ event, before: call, after: step.call, effects: step.effects, atMs })
    call = step.call
  }
  return traces.traces[0]!.lines
}

async function replay(lines: readonly string[]) {
  const file = join(folder, 'call.jsonl')
  await writeFile(file, lines.join('\n'))
  return run(process.execPath, [command, file]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  )
}

test('the command prints each step of a trace and that all are as recorded', async () => {
  const { code, stdout } = await replay(traceLines())
  expect(stdout.split('\n')).toEqual([
    '    +0.000  model-opened          listening  emit',
    '    +1.500  text-asked            thinking   add-history measure emit request-response emit',
    '2 steps, all as recorded',
    '',
  ])
  expect(code).toBe(0)
})

test('the command ends with 1 and shows both sides when a step differs from the trace', async () => {
  const lines = traceLines().map((line) => line.replace('"phase":"thinking"', '"phase":"speaking"'))
  const { code, stdout } = await replay(lines)
  expect(stdout).toMatch(/DIFFERS, recorded: .*"speaking".*\n.*DIFFERS, replayed: .*"thinking"/)
  expect(stdout).toContain('2 steps, 1 not as recorded')
  expect(code).toBe(1)
})

test('the command ends with 2 and names the line when a file is no trace', async () => {
  const { code, stderr } = await replay(['not a trace'])
  expect(stderr).toContain('Line 1')
  expect(code).toBe(2)
})
