import { beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../src/start-api.ts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { apiSettings, startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

const get = (path: string, init?: RequestInit) => fetch(`${api.url}${path}`, init)

test('the API is live and ready, and publishes only the public part of its keys', async () => {
  expect((await get('/healthz')).status).toBe(200)
  expect(await (await get('/readyz')).json()).toEqual({ failing: [] })
  const { keys } = (await (await get('/.well-known/jwks.json')).json()) as { keys: Record<string, string>[] }
  expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256' })
  expect(keys[0]).not.toHaveProperty('d')
})

test('every error is a problem with a fix', async () => {
  const post = (body: string) =>
    get('/v1/auth/codes', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const refusals = await Promise.all([
    get('/v1/nothing'),
    get('/v1/astrologers', { method: 'DELETE' }),
    post('{"to": "12"}'),
    post('{"to": '),
    post(JSON.stringify({ to: 'x'.repeat(200_000) })),
  ])
  for (const refusal of refusals) {
    expect(refusal.headers.get('content-type')).toContain('application/problem+json')
    expect(await refusal.json()).toMatchObject({ status: refusal.status, fix: expect.any(String) })
  }
  expect(refusals.map(({ status }) => status)).toEqual([404, 405, 400, 400, 413])
})

test('the type of a problem leads to the heading of its code on a page', async () => {
  const { type } = (await (await get('/v1/nothing')).json()) as { type: string }
  const { pathname, hash } = new URL(type, api.url)
  const page = await get(pathname)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toContain(`<h2 id="${hash.slice(1)}">not_found</h2>`)
})

test('the app reads its configuration in the form that the OpenAPI document gives', async () => {
  const { paths, components } = (await (await get('/openapi.json')).json()) as {
    paths: Record<string, object>
    components: { schemas: Record<string, { required: string[] }> }
  }
  expect(paths).toHaveProperty(['/files/{token}', 'get', 'responses', '206'])
  expect(paths).toHaveProperty(['/config.json', 'get'])
  const config = (await (await get('/config.json')).json()) as object
  expect(Object.keys(config)).toEqual(components.schemas['AppConfig']?.required)
})

test('a forged file address gets 404', async () => {
  expect((await get('/files/forged')).status).toBe(404)
})

test('an incomplete configuration stops the start, and the error names every fault', async () => {
  const settings = await apiSettings({ databaseUrl: 'postgresql://127.0.0.1:1/none', folder: '/tmp' })
  const { AUTH_ISSUER: _, ...rest } = settings
  const started = startApi({ ...rest, REDIS_URL: 'nowhere', OBJECT_STORE_SIGNING_KEY: 'short' })
  await expect(started).rejects.toThrow(
    /AUTH_ISSUER[\s\S]*OBJECT_STORE_SIGNING_KEY|REDIS_URL[\s\S]*AUTH_ISSUER/,
  )
})
