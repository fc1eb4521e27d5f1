import { once } from 'node:events'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { keepCalling, type LiveCallEvent } from '../live-calls/index.ts'
import { takeFreePorts } from '../stack/free-ports.ts'
import { serviceNames } from '../stack/service.ts'
import { stackUrls } from '../stack/settings.ts'
import { startStack } from '../stack/start-stack.ts'
import { checkoutFolder } from '../stack/state-folder.ts'
import { runDev } from './run-dev.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Collects events, and waits for the next one that matches. */
function createEvents<T>() {
  const waiting = new Set<(event: T) => void>()
  return {
    add: (event: T) => waiting.forEach((look) => look(event)),
    next: (fits: (event: T) => boolean) =>
      new Promise<T>((resolve) => {
        const look = (event: T) => {
          if (!fits(event)) return
          waiting.delete(look)
          resolve(event)
        }
        waiting.add(look)
      }),
  }
}

test('an error names a taken port and the service that needs it', async () => {
  const stranger = createServer()
  await once(stranger.listen(0, '127.0.0.1'), 'listening')
  const { port } = stranger.address() as AddressInfo
  const ports = { ...(await takeFreePorts(...serviceNames)), gateway: port }
  const never = new Promise(() => {})
  const running = runDev({ say: () => {}, folder, ports, stopped: never })
  await expect(running).rejects.toThrow(`${port} (gateway)`)
  stranger.close()
})

test('a service that ends later is reported with its last output', async () => {
  await using stack = await startStack({ say: () => {}, onLog: () => {} })
  stack.services.worker.child.kill('SIGKILL')
  const { name, message } = await stack.firstDeath
  expect(name).toBe('worker')
  expect(message).toContain('worker was killed by SIGKILL')
  expect(message).toContain('"msg":"listening"')
})

test('the gateway restarts when one of its files changes, and a call goes on in the new one', async () => {
  const lines = createEvents<string>()
  const calls = createEvents<LiveCallEvent>()
  const ports = await takeFreePorts(...serviceNames)
  const { api: apiUrl, gateway: gatewayUrl, 'realtime-local': speechUrl } = stackUrls(ports)
  const stop = Promise.withResolvers<void>()
  const isUp = lines.next((line) => line.includes('Talk at'))
  const running = runDev({ say: lines.add, folder, ports, stopped: stop.promise })
  await Promise.race([isUp, running])

  const stopCalling = new AbortController()
  const kinds: string[] = []
  const onEvent = (event: LiveCallEvent) => {
    kinds.push(event.kind === 'dropped' ? event.why : event.kind)
    calls.add(event)
  }
  const next = (kind: LiveCallEvent['kind']) => Promise.race([calls.next((e) => e.kind === kind), calling])
  const places = { apiUrl, gatewayUrl, speechUrl }
  const calling = keepCalling({ ...places, callerCount: 1, pauseMs: 0, stop: stopCalling.signal, onEvent })
  await next('answered')

  const restarts = lines.next((line) => /^gateway restarts: .*start-gateway\.ts/.test(line))
  const isReady = lines.next((line) => line === 'gateway is ready again.')
  const moved = next('moved')
  await utimes(join(checkoutFolder, 'services/gateway/src/start-gateway.ts'), new Date(), new Date())
  await Promise.race([Promise.all([restarts, isReady, moved]), running])
  await next('answered')
  const end = next('ended')
  stopCalling.abort()
  await end
  await calling
  stop.resolve()
  await running
  expect(kinds.filter((kind) => kind !== 'answered')).toEqual(['started', 'moved', 'ended'])
})
