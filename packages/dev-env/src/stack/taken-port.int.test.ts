import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '../opened/index.ts'
import { serviceNames, startService } from './service.ts'
import { makeSettings } from './settings.ts'
import { startEmptyStores, type Stores } from './start-stores.ts'

const opened = openForFile()
/** Replies to everything with 200, as a ready service does. */
const stranger = createServer((_, response) => void response.end('{"failing":[]}'))
let stores: Stores

beforeAll(async () => {
  await once(stranger.listen(0, '127.0.0.1'), 'listening')
  opened.defer(() => stranger.close())
  stores = await opened.use(startEmptyStores(() => {}))
})

test.each(serviceNames)('%s ends with an error when its port is taken', async (name) => {
  const { port } = stranger.address() as AddressInfo
  const ports = { api: port, gateway: port, worker: port, 'realtime-local': port, admin: port }
  const settings = await makeSettings(ports, { ...stores, webRoot: stores.folder })
  const service = startService(name, settings[name], () => {})
  await service.gone
  expect(service.lastOutput()).toContain(`Port ${port} of 127.0.0.1 is taken`)
  expect(service.lastOutput()).not.toContain('did not stop in time')
  expect(service.child.exitCode).toBe(1)
})
