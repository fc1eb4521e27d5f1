import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { appAddresses } from '@astrovoice/contracts/operations'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApi } from '../src/start-api.ts'
import { startApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
const shell = '<!doctype html><title>The app</title>'
const html = 'text/html,application/xhtml+xml,*/*;q=0.8'
let url: string

beforeAll(async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'))
  await writeFile(join(webRoot, 'index.html'), shell)
  const { settings } = await opened.use(startApiUnderTest())
  const api = await startApi({ ...settings, WEB_ROOT: webRoot })
  url = api.url
  opened.defer(async () => {
    await api.stop()
    await rm(webRoot, { recursive: true })
  })
})

const get = (path: string, accept = html) => fetch(`${url}${path}`, { headers: { accept } })

test.each(appAddresses.map((address) => address.replaceAll(/:\w+/g, 'a-1')))(
  'the API gives the app’s page at %s, and browsers ask for it each time',
  async (address) => {
    const reply = await get(`${address}?next=x`)
    expect([reply.status, reply.headers.get('cache-control'), await reply.text()]).toEqual([
      200,
      'no-cache',
      shell,
    ])
  },
)

test('a person who opens an unknown address gets the app’s page with status 404', async () => {
  const reply = await get('/births/a-1/nothing')
  expect([reply.status, await reply.text()]).toEqual([404, shell])
})

test('an unknown address has the page for one Accept and a problem for another, and caches hear so', async () => {
  for (const accept of [html, 'application/json']) {
    expect((await get('/births/a-1/nothing', accept)).headers.get('vary')).toContain('Accept')
  }
})

test.each([
  ['/births', 200],
  ['/births/a-1/nothing', 404],
])('HEAD of %s has the status of the page and no body', async (path, status) => {
  const reply = await fetch(`${url}${path}`, { method: 'HEAD', headers: { accept: html } })
  expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([
    status,
    `${shell.length}`,
    '',
  ])
})

test.each([
  '/_expo/..%2f..%2f..%2fetc%2fpasswd',
  '/births/..%2f..%2fetc%2fpasswd%00.html',
  '/births/%E0%A4%A',
])('%s gives no file of the server', async (path) => {
  const reply = await get(path)
  expect(reply.status).toBeLessThan(500)
  expect(await reply.text()).not.toContain('root:')
})

test.each([
  ['/births/a-1/nothing', '*/*'],
  ['/births/a-1/nothing', 'application/json'],
  ['/v1/nothing', html],
  ['/_expo/entry-2.js', html],
  ['/assets/nothing', html],
  ['/nothing.png', html],
  ['/files/nothing', html],
])('%s is no page of the app for a client that accepts %s', async (path, accept) => {
  const reply = await get(path, accept)
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expect(reply.headers.get('content-type')).toContain('application/problem+json')
})
