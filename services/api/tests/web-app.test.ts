import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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
  await mkdir(join(webRoot, '_expo'))
  await writeFile(join(webRoot, 'index.html'), shell)
  await writeFile(join(webRoot, '_expo', 'entry-1.js'), '1')
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

test('bundles are kept for good', async () => {
  expect((await get('/_expo/entry-1.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  )
})
