import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from '@jest/globals'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApi } from '../src/start-api.ts'
import { startApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
const shell = `<!doctype html><title>The app</title>${'<p>Stars</p>'.repeat(50)}`
const script = 'const star = 1;'.repeat(100)
const scriptPath = '/_expo/static/js/web/entry-d6a6d3cfcc6e130add77b9b790bf1ca8.js'
const iconPath = '/assets/icons/back.35ba0eaec5a4f5ed12ca16fabeae451d@2x.png'
let webRoot: string
let url: string

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'web-'))
  await write('/index.html', shell)
  await write(scriptPath, script)
  await write(iconPath, 'icon')
  await writeFile(join(webRoot, '.made'), 'hidden')
  const { settings } = await opened.use(startApiUnderTest())
  const api = await startApi({ ...settings, WEB_ROOT: webRoot })
  url = api.url
  opened.defer(async () => {
    await api.stop()
    await rm(webRoot, { recursive: true })
  })
})

/** A file with its copies, as the build leaves them. */
async function write(path: string, text: string): Promise<void> {
  const file = join(webRoot, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
  await writeFile(`${file}.br`, brotliCompressSync(text))
  await writeFile(`${file}.gz`, gzipSync(text))
}

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Asks as the headers say: unlike `fetch`, without an Accept-Encoding of its own and without decoding. */
async function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Reply> {
  const asked =
    method === 'GET' ? get(`${url}${path}`, { headers }) : request(`${url}${path}`, { headers, method }).end()
  const [reply] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: reply.statusCode, headers: reply.headers, body: await buffer(reply) }
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}
const textOf = ({ headers, body }: Reply) =>
  (decoders[headers['content-encoding'] ?? ''] ?? ((same) => same))(body).toString()

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['identity', undefined],
  [undefined, undefined],
])('a client that accepts %s gets scripts and the page as %s', async (accepted, coding) => {
  for (const [path, text] of [
    [scriptPath, script],
    ['/births', shell],
  ] as const) {
    const reply = await ask(path, { ...(accepted !== undefined && { 'accept-encoding': accepted }) })
    expect(reply.headers['content-encoding']).toBe(coding)
    expect(reply.headers.vary).toContain('Accept-Encoding')
    expect(textOf(reply)).toBe(text)
  }
})

test('a compressed script is of the type of the script', async () => {
  const { headers } = await ask(scriptPath, { 'accept-encoding': 'br' })
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
})

test('files with a hash in their names are kept for good, and all others are asked for each time', async () => {
  const caching = async (path: string) => (await ask(path)).headers['cache-control']
  expect(await caching(scriptPath)).toBe('public, max-age=31536000, immutable')
  expect(await caching(iconPath)).toBe('public, max-age=31536000, immutable')
  expect(await caching('/index.html')).toBe('no-cache')
})

test('the page has one ETag for each coding; a browser that has it gets 304 without a body', async () => {
  const [plain, packed] = [await ask('/'), await ask('/', { 'accept-encoding': 'br' })]
  expect(plain.headers.etag).toMatch(/^"[\w-]{22}"$/)
  expect(packed.headers.etag).not.toBe(plain.headers.etag)
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': packed.headers.etag })
  expect([again.status, again.headers['content-encoding'], again.headers.vary, again.body.length]).toEqual([
    304,
    undefined,
    expect.stringContaining('Accept-Encoding'),
    0,
  ])
  expect((await ask('/', { 'if-none-match': packed.headers.etag })).status).toBe(200)
})

test('a page of the same length has another ETag in the next release', async () => {
  const before = await ask('/')
  await write('/index.html', shell.replace('Stars', 'Moons'))
  const after = await ask('/', { 'if-none-match': before.headers.etag })
  await write('/index.html', shell)
  expect([after.status, after.headers['content-length']]).toEqual([200, before.headers['content-length']])
})

test('HEAD has the headers of GET and no body', async () => {
  const headers = { 'accept-encoding': 'br' }
  const [got, head] = [await ask(scriptPath, headers), await ask(scriptPath, headers, 'HEAD')]
  const { date: _now, 'x-request-id': _id, ...expected } = got.headers
  expect(head.headers).toMatchObject(expected)
  expect(head.body).toHaveLength(0)
})

test('a range is of the bytes that are sent', async () => {
  const packed = brotliCompressSync(script)
  const reply = await ask(scriptPath, { 'accept-encoding': 'br', range: 'bytes=0-3' })
  expect([
    reply.status,
    reply.headers['content-range'],
    reply.headers['content-encoding'],
    reply.body,
  ]).toEqual([206, `bytes 0-3/${packed.length}`, 'br', packed.subarray(0, 4)])
})

test('a range of another coding of the file gets the whole file', async () => {
  const { headers } = await ask(scriptPath)
  const reply = await ask(scriptPath, {
    'accept-encoding': 'br',
    range: 'bytes=0-3',
    'if-range': headers.etag,
  })
  expect([reply.status, textOf(reply)]).toEqual([200, script])
})

test('a range past the end gets a problem that is not compressed', async () => {
  const reply = await ask(scriptPath, { 'accept-encoding': 'br', range: 'bytes=99999-' })
  const { length } = brotliCompressSync(script)
  expect([reply.status, reply.headers['content-range'], reply.headers['content-encoding']]).toEqual([
    416,
    `bytes */${length}`,
    undefined,
  ])
  expect(reply.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(reply.body.toString())).toMatchObject({ code: 'range_unsatisfiable' })
})

test('the page of an unknown address is whole, though a range is asked for', async () => {
  const reply = await ask('/births/a-1/nothing', { accept: 'text/html', range: 'bytes=0-3' })
  expect([reply.status, textOf(reply)]).toEqual([404, shell])
})

test.each([`${scriptPath}.br`, '/index.html.gz', '/.made', '//.made', '/_expo/..%2findex.html'])(
  '%s has no address',
  async (path) => {
    expect((await ask(path)).status).toBe(404)
  },
)
