import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { AdminRole, adminRoutes, type AdminRouteSpec } from '@astrovoice/contracts/admin'
import { createLocalIssuer, readSigningKey } from '@astrovoice/platform/auth'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startAdminUnderTest, type AdminUnderTest, type Client } from './admin-under-test.ts'

const opened = openForFile()
let admin: AdminUnderTest
beforeAll(async () => {
  admin = await opened.use(startAdminUnderTest())
})

const routes = Object.entries<AdminRouteSpec>(adminRoutes)
const actions = routes.filter(([, { action }]) => action !== undefined)

/** A thing for every parameter of an address: one that nothing has, so that nothing changes if a guard fails. */
const examples: Readonly<Record<string, string>> = {
  astrologerId: 'nobody-here',
  userId: randomUUID(),
  textKey: 'callsPaused',
  flagKey: 'newCalls',
  reportId: randomUUID(),
}
const pathOf = ({ path }: AdminRouteSpec) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = examples[name]
    if (value === undefined) throw new Error(`Give an example of the parameter ${name}.`)
    return value
  })
const ask = (client: Client, route: AdminRouteSpec) =>
  route.method === 'post' ? client.post(pathOf(route)) : client.get(pathOf(route))

/** The code on the page of a fault. */
const faultOf = async (response: Response) => /Code <code>(\w+)<\/code>/.exec(await response.text())?.[1]

const linesOf = (actorId: string) => admin.database.prisma.auditEntry.findMany({ where: { actorId } })

describe.each(routes)('the route %s', (_name, route) => {
  test('does nothing for somebody who is not signed in', async () => {
    const response = await ask(admin.openClient(), route)
    if (route.method === 'get') expect(response.headers.get('location')).toBe('/sign-in')
    else expect([response.status, await faultOf(response)]).toEqual([401, 'signed_out'])
  })

  test('does nothing with a role and without the second factor', async () => {
    const client = await admin.signIn(['owner'], false)
    const response = await ask(client, route)
    expect([response.status, await faultOf(response)]).toEqual([403, 'second_factor_missing'])
  })

  test('does nothing with roles that are not enough', async () => {
    const others = AdminRole.options.filter((role) => role !== route.role && role !== 'owner')
    const client = await admin.signIn(route.role === 'viewer' ? ['admin'] : others)
    const response = await ask(client, route)
    expect([response.status, await faultOf(response)]).toEqual([403, 'role_missing'])
  })
})

describe.each(routes.filter(([, { method }]) => method === 'post'))('the form %s', (_name, route) => {
  test('does nothing when another site sends it', async () => {
    const client = await admin.signIn(['owner'])
    const answers = [
      await client.post(pathOf(route), { form_token: 'guessed' }),
      await client.post(pathOf(route), {}, { 'sec-fetch-site': 'cross-site' }),
    ]
    client.cookies.delete('admin-form')
    answers.push(
      await fetch(admin.url + pathOf(route), {
        method: 'POST',
        headers: { cookie: `admin-session=${client.cookies.get('admin-session') ?? ''}` },
      }),
    )
    for (const response of answers)
      expect([response.status, await faultOf(response)]).toEqual([403, 'form_foreign'])
  })
})

test.each(actions)('the audit log has each refusal of %s', async (_name, route) => {
  const withoutFactor = await admin.signIn(['owner'], false)
  await ask(withoutFactor, route)
  const withoutRole = await admin.signIn(['admin'])
  await ask(withoutRole, route)
  const line = { action: route.action, outcome: 'refused', requestId: expect.any(String) }
  expect(await linesOf(withoutFactor.userId)).toMatchObject([{ ...line, detail: 'second_factor_missing' }])
  expect(await linesOf(withoutRole.userId)).toMatchObject([{ ...line, detail: 'role_missing' }])
})

test('a refusal at a long address leaves a short line', async () => {
  const client = await admin.signIn(['viewer'])
  expect((await client.post(`/flags/${'x'.repeat(5000)}`)).status).toBe(403)
  expect(await linesOf(client.userId)).toMatchObject([{ action: 'flag_changed', target: 'x'.repeat(64) }])
})

test('an access token of a caller opens nothing, even with roles and a second factor', async () => {
  const { userId } = await admin.signIn(['owner'])
  const callers = createLocalIssuer({
    issuer: admin.settings['AUTH_ISSUER'] ?? '',
    key: await readSigningKey(admin.settings['AUTH_PRIVATE_JWK'] ?? ''),
  })
  const claims = { roles: ['owner'], secondFactor: true, deviceId: null, authTimeMs: Date.now() }
  const { token } = await callers.issue(userId, claims)
  const client = admin.openClient()
  client.cookies.set('admin-session', token)
  expect((await client.get('/')).headers.get('location')).toBe('/sign-in')
})

test('a page runs no script, is kept nowhere and in no frame', async () => {
  const client = await admin.signIn(['viewer'])
  const response = await client.get('/')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';style-src 'self'",
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).not.toMatch(/<script|style=|\son\w+=/)
})

test('metrics are on a port of their own, with a series for every action and outcome', async () => {
  expect((await admin.openClient().get('/metrics')).status).toBe(404)
  const metrics = await (await fetch(`${admin.metricsUrl}/metrics`)).text()
  for (const [, { action }] of actions)
    expect(metrics).toMatch(new RegExp(`admin_actions_total\\{action="${action}",outcome="refused"\\} [1-9]`))
})
