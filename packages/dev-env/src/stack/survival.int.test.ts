import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '../opened/index.ts'
import { serviceNames, type ServiceName } from './service.ts'
import { startStack, type Stack } from './start-stack.ts'

const opened = openForFile()
let stack: Stack
beforeAll(async () => {
  stack = await opened.use(startStack({ say: () => {}, onLog: () => {} }))
})

const openSocket = (name: ServiceName) => connect(Number(new URL(stack.urls[name]).port), '127.0.0.1')
const resets = 30

/** Paths that `new URL` throws at or that mean something to JavaScript, bare and under a folder. */
const paths = [
  '//',
  '///',
  '/\\',
  '/%',
  '/__proto__',
  'http://[',
  '*',
  '/files/%',
  '/socket.io//',
  '/v1//realtime',
]

const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
  'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

test.each(serviceNames)('%s replies to strange paths, and goes on when upgrades are reset', async (name) => {
  for (const path of paths) {
    const socket = openSocket(name)
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`)
    expect([path, await text(socket)]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 [234]\d\d /)])
  }
  for (const path of [...paths, '/socket.io/?EIO=4&transport=websocket', '/v1/realtime']) {
    for (let i = 0; i < resets; i++) {
      const socket = openSocket(name).on('error', () => {})
      await once(socket, 'connect')
      await new Promise((resolve) => socket.write(upgrade(path), resolve))
      socket.resetAndDestroy()
    }
  }
  expect((await fetch(`${stack.urls[name]}/healthz`)).status).toBe(200)
  expect(stack.services[name].hasEnded()).toBe(false)
})
