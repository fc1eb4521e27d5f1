import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '../opened/index.ts'
import { startProcess, waitForLine } from '../stack/child-process.ts'
import { RestartingProcess } from './restarting-process.ts'

const opened = openForFile()
const preload = fileURLToPath(new URL('./report-modules.ts', import.meta.url))
let folder: string
let lines: string[]
let awaitLine: (pattern: RegExp) => Promise<string>
let running: RestartingProcess

const write = (name: string, code: string) => writeFile(join(folder, name), code)

/** Saves as an editor that replaces the file by a new one. */
async function replace(name: string, code: string): Promise<void> {
  await write(`.${name}.new`, code)
  await rename(join(folder, `.${name}.new`), join(folder, name))
}

function listen() {
  lines = []
  const waiting = new Set<() => void>()
  const say = (line: string) => {
    lines.push(line)
    waiting.forEach((look) => look())
  }
  awaitLine = (pattern) =>
    new Promise((resolve) => {
      const look = () => {
        const at = lines.findIndex((line) => pattern.test(line))
        if (at < 0) return
        waiting.delete(look)
        resolve(lines.splice(0, at + 1).at(-1)!)
      }
      waiting.add(look)
      look()
    })
  return say
}

beforeAll(async () => {
  folder = realpathSync(await mkdtemp(join(tmpdir(), 'restarting-')))
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  await write('part.ts', `export const part: string = 'part 1'`)
  await write('late.ts', `console.log('late 1')`)
  await write('thread.ts', `console.log('thread 1')`)
  await write('beside.ts', '')
  await write(
    'main.ts',
    `import { Worker } from 'node:worker_threads'
     import { part } from './part.ts'
     new Worker(new URL('./thread.ts', import.meta.url))
     await import('./late.ts')
     console.log(part)
     setInterval(() => {}, 1e6)`,
  )
  const say = listen()
  running = await opened.use(
    new RestartingProcess({
      name: 'program',
      say,
      start(onModule) {
        const args = ['--import', preload, join(folder, 'main.ts')]
        const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
        const started = startProcess(process.execPath, args, { stdio: [...stdio], onLine: say })
        started.child.on('message', (path) => onModule(path as string))
        return started
      },
      waitUntilReady: (started) => waitForLine(started, /part \d/, 'program'),
    }),
  )
  running.follow()
  await Promise.all([awaitLine(/thread 1/), waitForLine(running.current, /part 1/, 'program')])
})

test.each([
  ['part.ts', 'an imported module', (n: number) => `export const part = 'part ${n}'`],
  ['late.ts', 'a module that is imported later', (n: number) => `console.log('late ${n}')`],
  ['thread.ts', 'a module of a thread', (n: number) => `console.log('thread ${n}')`],
])('a process restarts every time that %s, %s, is replaced', async (name, _, code) => {
  for (const n of [2, 3]) {
    const before = running.current
    await replace(name, code(n))
    await awaitLine(new RegExp(`^program restarts: .*${name} has changed`))
    await awaitLine(new RegExp(`^${name.replace('.ts', '')} ${n}`))
    expect(before.child.signalCode).toBe('SIGTERM')
    await waitForLine(running.current, /part \d/, 'program')
  }
})

test('a change of a file that the process did not import does not restart it', async () => {
  const before = running.current
  await write('beside.ts', 'broken {')
  await write('part.ts', `export const part = 'part 4'`)
  // Both changes are in one burst: the restart names the imported file alone.
  expect(await awaitLine(/^program restarts/)).toMatch(/part\.ts/)
  await awaitLine(/^part 4/)
  expect(running.current).not.toBe(before)
  expect(lines.filter((line) => line.includes('beside.ts'))).toEqual([])
})

test('a process that fails to restart is reported with its error, and starts at the next edit', async () => {
  await write('part.ts', 'export const part = {')
  const named = await awaitLine(/^program ended/)
  expect(named).toMatch(/exit code 1[^]*part\.ts[^]*SyntaxError/)
  expect(named).toContain('program starts again at the next edit')
  await write('part.ts', `export const part = 'part 5'`)
  await awaitLine(/^part 5/)
  await awaitLine(/^program is ready again/)
})

test('a process whose import is missing starts when that file is there', async () => {
  await write('part.ts', `export { part } from './missing.ts'`)
  expect(await awaitLine(/^program ended/)).toContain('missing.ts')
  await write('missing.ts', `export const part = 'part 6'`)
  await awaitLine(/^part 6/)
})

test('a killed process is reported at once with its last output', async () => {
  await waitForLine(running.current, /part \d/, 'program')
  running.current.child.kill('SIGKILL')
  expect(await awaitLine(/^program was killed/)).toMatch(/by SIGKILL[^]*part \d/)
})
