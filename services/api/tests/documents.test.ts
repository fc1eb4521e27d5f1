import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { clientEvents, serverEvents } from '@astrovoice/contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(api.url + path, { headers })

test.each(['openapi.json', 'asyncapi.json'])('the API serves the %s that is committed', async (name) => {
  const committed = await readFile(new URL(`../../../docs/api/${name}`, import.meta.url), 'utf8')
  expect(await (await get(`/${name}`)).json()).toEqual(JSON.parse(committed))
})

test.each(['/docs', '/docs/calls', '/errors'])(
  '%s is a page that loads from this origin alone and has no script in its text',
  async (path) => {
    const reply = await get(path)
    const html = await reply.text()
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = reply.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(/<script>|\son\w+=/.exec(html)).toBeNull()
    expect(
      [...html.matchAll(/(?:src|href)="([^"]+)"/g)].filter(([, to = '']) => !/^(?:[/#]|data:,$)/.test(to)),
    ).toEqual([])
    for (const [, file = ''] of html.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g))
      expect([file, (await get(file)).status]).toEqual([file, 200])
  },
)

test('the page of calls has every event, and a heading for every schema that it names', async () => {
  const html = await (await get('/docs/calls')).text()
  for (const event of [...Object.keys(clientEvents), ...Object.keys(serverEvents)])
    expect(html).toContain(`<h3 id="${event}">`)
  for (const [, name] of html.matchAll(/href="#(\w+)"/g)) expect(html).toContain(`<h3 id="${name}">`)
})

test('the script of the page is sent compressed, and again only when it has changed', async () => {
  const reply = await get('/docs/swagger-ui-bundle.js', { 'accept-encoding': 'br' })
  expect(reply.headers.get('content-encoding')).toBe('br')
  await reply.arrayBuffer()
  const etag = reply.headers.get('etag') ?? ''
  expect((await get('/docs/swagger-ui-bundle.js', { 'if-none-match': etag })).status).toBe(304)
})

test.each(['br', 'gzip', null])('a document is sent in the coding of its client: %s', async (coding) => {
  const reply = await get('/openapi.json', { 'accept-encoding': coding ?? 'identity' })
  expect([reply.headers.get('content-encoding'), reply.headers.get('vary')]).toEqual([
    coding,
    expect.stringContaining('Accept-Encoding'),
  ])
  expect(await reply.json()).toHaveProperty('openapi')
})
