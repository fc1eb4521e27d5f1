import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import OpenAI from 'openai'
import { startRealtimeLocal } from '../src/index.ts'
import type { RunningService } from '@astrovoice/platform/process'

let server: RunningService
beforeAll(async () => {
  server = await startRealtimeLocal({ port: 0, hasControl: true, logLevel: 'silent' })
})
afterAll(() => server.stop())

const openSocket = () => connect(Number(new URL(server.url).port), '127.0.0.1')
const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
  'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

const isAlive = async () => (await fetch(`${server.url}/healthz`)).ok

/** Paths that `new URL` throws at, or that lead somewhere else when it reads them. */
const paths = ['//', '///', '//?', '//[', '/\\', 'http://', 'http://[', '/%', '/control/%00', '/v1/models/%']

test.each(paths)('the server refuses GET %s and goes on', async (path) => {
  const socket = openSocket()
  const authorization = 'authorization: Bearer a\r\n'
  socket.end(`GET ${path} HTTP/1.1\r\nhost: a\r\n${authorization}connection: close\r\n\r\n`)
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[04] /)
  expect(await isAlive()).toBe(true)
})

test.each(['//', '/v1/elsewhere', '/v1/realtime'])(
  'upgrades of %s that are reset at once leave the server alive',
  async (path) => {
    for (let i = 0; i < 50; i++) {
      const socket = openSocket()
      socket.on('error', () => {})
      await once(socket, 'connect')
      await new Promise((resolve) => socket.write(upgrade(path), resolve))
      socket.resetAndDestroy()
    }
    expect(await isAlive()).toBe(true)
  },
)

test('a server that does not warm up is ready at once', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
})

test('the list of models has the last day of each model that ends', async () => {
  const client = new OpenAI({ apiKey: 'local', baseURL: `${server.url}/v1` })
  const { data } = await client.models.list()
  expect(data.map(({ id }) => id)).toContain('gpt-realtime-2.1')
  expect(await client.models.retrieve('gpt-realtime-2.1')).toMatchObject({ shutdown_date: null })
  expect(await client.models.retrieve('gpt-realtime')).toMatchObject({ shutdown_date: '2027-01-20' })
  await expect(client.models.retrieve('toString')).rejects.toMatchObject({ code: 'model_not_found' })
})
