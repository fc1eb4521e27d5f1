import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { CallId } from '@astrovoice/contracts'
import { callTracesContract } from '@astrovoice/core/testing/port-contracts'
import { createFolderCallTraces } from './folder-call-traces.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const makeFolder = () => mkdtemp(join(tmpdir(), 'traces-'))

callTracesContract('a folder', async () => {
  const folder = await makeFolder()
  const traces = createFolderCallTraces({ folder, log: silent, maxTraces: 3 })
  return {
    traces,
    async list() {
      await traces.flush()
      const texts = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'))
      return (await Promise.all(texts)).map((text) => text.trim().split('\n'))
    },
    close: () => rm(folder, { recursive: true }),
  }
})

test('traces of an earlier process make way for new ones, and other files stay', async () => {
  const folder = await makeFolder()
  for (const name of ['2026-11-01-a.jsonl', '2026-11-02-b.jsonl', 'notes.txt']) {
    await writeFile(join(folder, name), 'x')
  }
  const traces = createFolderCallTraces({ folder, log: silent, maxTraces: 2 })
  traces.open('c' as CallId)?.close()
  await traces.flush()
  const names = await readdir(folder)
  expect(names.sort()).toEqual(['2026-11-02-b.jsonl', expect.stringMatching(/-c\.jsonl$/), 'notes.txt'])
  await rm(folder, { recursive: true })
})

test('a trace that cannot be written is logged, and the call goes on', async () => {
  const folder = await makeFolder()
  const { promise, resolve } = Promise.withResolvers<string>()
  const log = { ...silent, warn: (_: unknown, message: string) => resolve(message) }
  const traces = createFolderCallTraces({ folder, log })
  await rm(folder, { recursive: true })
  const trace = traces.open('c' as CallId)
  expect(await promise).toBe('failed to write trace of a call')
  trace?.write('dropped')
  trace?.close()
})
