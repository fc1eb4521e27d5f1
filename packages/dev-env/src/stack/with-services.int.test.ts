import { connect } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startProcess, waitForLine, type StartedProcess } from './child-process.ts'
import { checkoutFolder } from './state-folder.ts'

const program = join(checkoutFolder, 'packages/dev-env/bin/with-services.ts')

/** Runs it with its own stores. The command prints their addresses. */
function start(script: string): StartedProcess {
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env
  const print = 'echo "stores $DATABASE_URL $REDIS_URL"'
  return startProcess(process.execPath, [program, 'sh', '-c', `${print}; ${script}`], { env })
}

async function findOpenStores(started: StartedProcess): Promise<string[]> {
  const [, ...urls] = /stores (\S+) (\S+)/.exec(started.lastOutput()) ?? []
  expect(urls).toHaveLength(2)
  const open = await Promise.all(
    urls.map(async (url) => {
      const { port, hostname } = new URL(url)
      const socket = connect(Number(port), hostname)
      return once(socket, 'connect').then(
        () => (socket.destroy(), [url]),
        () => [],
      )
    }),
  )
  return open.flat()
}

test('with-services ends with the exit code of its command, and stops the stores', async () => {
  const started = start('exit 3')
  await started.gone
  expect(started.child.exitCode).toBe(3)
  expect(await findOpenStores(started)).toEqual([])
})

test('with-services kills a command that ignores a signal, and stops the stores', async () => {
  const started = start('trap "" TERM; echo deaf; while :; do sleep 1; done')
  await waitForLine(started, /deaf/, 'with-services')
  expect(await findOpenStores(started)).toHaveLength(2)
  await started.stop('SIGTERM')
  expect(started.lastOutput()).toContain('did not end within 10 s of SIGTERM and is killed')
  expect(started.child.exitCode).toBe(1)
  expect(await findOpenStores(started)).toEqual([])
})

test('a run of tests that leaves a server open ends with a failure that names it', async () => {
  const config = join(checkoutFolder, 'test/jest/fixture/jest.config.js')
  const jest = join(checkoutFolder, 'node_modules/.bin/jest')
  const started = start(`exec ${jest} --config ${config} --runInBand`)
  await started.gone
  expect(started.lastOutput()).toMatch(/still has open: .*TCPServerWrap/)
  expect(started.child.exitCode).toBe(1)
  expect(await findOpenStores(started)).toEqual([])
})
