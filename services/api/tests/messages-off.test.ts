import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import { startService, waitForUrl } from '@astrovoice/dev-env/stack'
import { takeFreePorts, type StartedProcess } from '@astrovoice/dev-env/processes'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

/** No messenger, and no stand-in but the issuer, which production has from elsewhere. */
const withoutMessages = {
  MESSENGER: 'off',
  OBJECT_STORE: 's3',
  OBJECT_STORE_BUCKET: 'astrovoice-audio',
  AWS_REGION: 'ap-south-1',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'production',
}

let api: ApiUnderTest
let service: StartedProcess
let url: string
const lines: string[] = []

beforeAll(async () => {
  api = await startApiUnderTest()
  const { port } = await takeFreePorts('port')
  url = `http://127.0.0.1:${port}`
  const settings = { ...api.settings, ...withoutMessages, PORT: `${port}` }
  service = startService('api', settings, (_, line) => void lines.push(line))
  await waitForUrl('api', service, `${url}/readyz`)
})
afterAll(async () => {
  await service.stop()
  await api[Symbol.asyncDispose]()
})

const requestCode = (to: string) =>
  createRestClient({ baseUrl: url, accessToken: () => null }).ask('requestSignInCode', { body: { to } })

test('a sign-in code is refused with what to do, and one that was sent before goes on working', async () => {
  const to = '+919800000040'
  const other = createRestClient({ baseUrl: api.url, accessToken: () => null })
  await other.ask('requestSignInCode', { body: { to } })
  const code = (await api.newestMessage(to))?.body.match(/\d{6}/)?.[0] ?? ''
  await expect(requestCode(to)).rejects.toMatchObject({
    problem: {
      code: 'messages_off',
      status: 503,
      retryable: false,
      fix: expect.stringContaining('operator'),
    },
  })
  const client = createRestClient({ baseUrl: url, accessToken: () => null })
  expect(await client.ask('signIn', { body: { to, code } })).toMatchObject({ userId: expect.any(String) })
})

test('nobody can read an inbox or a file there', async () => {
  expect((await fetch(`${api.url}/dev/inbox?to=asha@example.org`)).status).toBe(200)
  for (const path of ['/dev/inbox?to=asha@example.org', '/dev/inbox', '/files/any']) {
    expect((await fetch(url + path)).status).toBe(404)
    expect((await fetch(url + path, { method: 'OPTIONS' })).headers.get('allow')).toBeNull()
  }
})

test('that messages are off is logged once, at the start', async () => {
  await expect(requestCode('+919800000041')).rejects.toMatchObject({ problem: { code: 'messages_off' } })
  await service.stop()
  expect(lines.filter((line) => line.includes('messages are off'))).toHaveLength(1)
})
