import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeFreePorts } from './free-ports.ts'
import { runDev } from './run-dev.ts'
import { serviceNames } from './service.ts'
import { startStack } from './start-stack.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a port that something else listens on is named with the service it is for', async () => {
  const stranger = createServer()
  await once(stranger.listen(0, '127.0.0.1'), 'listening')
  const { port } = stranger.address() as AddressInfo
  const ports = { ...(await takeFreePorts(...serviceNames)), gateway: port }
  const never = new Promise(() => {})
  const running = runDev({ say: () => {}, folder, ports, stopped: never })
  await expect(running).rejects.toThrow(`${port} (gateway)`)
  stranger.close()
})

test('a service that ends later is named with its last output', async () => {
  const settingsLines: string[] = []
  await using stack = await startStack({
    say: () => {},
    onLog: (service, line) => void (service === 'worker' && settingsLines.push(line)),
  })
  stack.services.worker.child.kill('SIGKILL')
  const { name, message } = await stack.firstDeath
  expect(name).toBe('worker')
  expect(message).toContain('worker was killed by SIGKILL')
  expect(message).toContain('"msg":"listening"')
})
