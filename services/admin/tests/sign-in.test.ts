import { beforeAll, expect, test } from '@jest/globals'
import { createDevInbox } from '@astrovoice/platform/local'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, disconnectRedis } from '@astrovoice/platform/redis'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startAdmin } from '../src/start-admin.ts'
import { codeOf, startAdminUnderTest, type AdminUnderTest, type Client } from './admin-under-test.ts'

const opened = openForFile()
let admin: AdminUnderTest
let newestCode: (to: string) => Promise<string | undefined>
beforeAll(async () => {
  admin = await opened.use(startAdminUnderTest())
  const redis = connectRedis({ url: admin.redisUrl, logger: createLogger('test', 'silent') })
  opened.defer(() => disconnectRedis(redis))
  const inbox = createDevInbox({ redis })
  newestCode = async (to) => (await inbox.list(to))[0]?.body.match(/\d{6}/)?.[0]
})

const faultOf = async (response: Response) => /Code <code>(\w+)<\/code>/.exec(await response.text())?.[1]

/** Shows the first factor. */
async function showCode(client: Client, to: string): Promise<Response> {
  await client.post('/sign-in', { to })
  return client.post('/sign-in/code', { to, code: (await newestCode(to)) ?? '000000' })
}

/** The key that the page offers. */
async function readKey(client: Client): Promise<string> {
  const page = await (await client.get('/sign-in/second-factor')).text()
  return (/<code id="key">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
}

test('the first owner of a developer’s machine adds an authenticator, and signs in with it from then on', async () => {
  const to = 'owner@example.org'
  const client = admin.openClient()
  expect((await showCode(client, to)).headers.get('location')).toBe('/sign-in/second-factor')
  expect(await faultOf(await client.get('/astrologers'))).toBe('second_factor_missing')
  const key = await readKey(client)
  expect(await readKey(client)).toBe(key)
  const code = codeOf(key)
  expect((await client.post('/sign-in/second-factor', { code })).headers.get('location')).toBe('/')
  expect((await client.get('/astrologers')).status).toBe(200)
  // A further code does not make the sign-in last longer.
  const renewed = await client.post('/sign-in/second-factor', { code: codeOf(key, 1) })
  expect(await faultOf(renewed)).toBe('signed_out')

  const again = admin.openClient()
  await showCode(again, to)
  expect(await readKey(again)).toBe('')
  expect(await faultOf(await again.post('/sign-in/second-factor', { code }))).toBe('code_wrong')
  const next = await again.post('/sign-in/second-factor', { code: codeOf(key, 1) })
  expect(next.headers.get('location')).toBe('/')
  const lines = await admin.database.prisma.auditEntry.findMany({
    where: { action: 'signed_in', actor: { email: to } },
    orderBy: { at: 'asc' },
  })
  expect(lines.map(({ outcome, detail }) => [outcome, detail])).toEqual([
    ['done', null],
    ['refused', 'signed_out'],
    ['refused', 'code_wrong'],
    ['done', null],
  ])

  const key64 = await admin.database.prisma.secondFactor.findFirstOrThrow()
  expect(
    JSON.stringify(key64, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  ).not.toContain(key)
})

test('signing out ends the session', async () => {
  const client = await admin.signIn(['viewer'])
  expect((await client.get('/')).status).toBe(200)
  await client.post('/sign-out')
  expect((await client.get('/')).headers.get('location')).toBe('/sign-in')
})

test('nobody without a role gets a code, and the page does not tell', async () => {
  const caller = 'caller@example.org'
  await admin.database.prisma.user.create({ data: { email: caller } })
  const pages = []
  for (const to of [caller, 'unknown@example.org', 'owner@example.org']) {
    const response = await admin.openClient().post('/sign-in', { to })
    pages.push((await response.text()).replaceAll(to, '…').replace(/value="[\w-]{43}"/g, ''))
  }
  expect(new Set(pages).size).toBe(1)
  expect(await newestCode(caller)).toBeUndefined()
  expect(await newestCode('unknown@example.org')).toBeUndefined()
  expect(await admin.database.prisma.user.count({ where: { email: 'unknown@example.org' } })).toBe(0)
})

test('codes of an authenticator cannot be guessed: after ten tries even the right one is refused', async () => {
  const client = await admin.signIn(['editor'], false)
  const key = await readKey(client)
  for (let n = 0; n < 10; n++) {
    expect(await faultOf(await client.post('/sign-in/second-factor', { code: '000000' }))).toBe('code_wrong')
  }
  const late = await client.post('/sign-in/second-factor', { code: codeOf(key) })
  expect([late.status, await faultOf(late)]).toEqual([429, 'tries_used_up'])
  const where = { actorId: client.userId, action: 'signed_in', detail: 'code_wrong' }
  expect(await admin.database.prisma.auditEntry.count({ where })).toBe(10)
})

test('a sixth code within ten minutes is refused as too many tries', async () => {
  const client = admin.openClient()
  const ask = () => client.post('/sign-in', { to: 'eager@example.org' })
  for (let n = 0; n < 5; n++) expect((await ask()).status).toBe(200)
  const late = await ask()
  expect([late.status, await faultOf(late)]).toEqual([429, 'tries_used_up'])
})

test('production refuses our own issuer, the first owner and plain HTTP, and names each', async () => {
  const started = startAdmin({ ...admin.settings, STAND_INS: 'refused' })
  await expect(started).rejects.toThrow(/IDENTITY[\s\S]*FIRST_OWNER[\s\S]*ADMIN_URL/)
})
