import { beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import type { Problem } from '@astrovoice/contracts'
import type { SignedOut } from '@astrovoice/core'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis, createSignOutFeed, disconnectRedis } from '@astrovoice/platform/redis'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

const anyone = (token: string | null = null) =>
  createRestClient({ baseUrl: api.url, accessToken: () => token })

test('a code sent to a phone signs a new caller in, and the same caller again', async () => {
  const first = await api.signIn('+919800000001')
  const again = await api.signIn('+919800000001')
  expect(again.userId).toBe(first.userId)
  expect(await again.api.ask('getMe', {})).toMatchObject({ id: first.userId })
})

test('tokens of one sign-in name its device and when it began; a role counts from the next refresh', async () => {
  const first = await api.signIn('+919800000008')
  const signInRow = await api.database.prisma.signIn.findFirstOrThrow({ where: { userId: first.userId } })
  const authTimeS = Math.floor(signInRow.createdAt.getTime() / 1000)
  const claims = decodeJwt(first.accessToken)
  expect(claims).toMatchObject({ device_key: signInRow.id, auth_time: authTimeS })
  expect(claims).not.toHaveProperty('cognito:groups')
  await api.database.prisma.user.update({ where: { id: first.userId }, data: { roles: ['admin'] } })
  const next = await refresh(first.refreshToken)
  expect(decodeJwt(next.accessToken)).toMatchObject({
    device_key: signInRow.id,
    auth_time: authTimeS,
    'cognito:groups': ['admin'],
  })
})

test('a mail address is one caller however it is capitalised', async () => {
  const first = await api.signIn('asha@example.org')
  expect((await api.signIn('ASHA@example.org')).userId).toBe(first.userId)
})

test('a code works once, and only the right one', async () => {
  const to = '+919800000002'
  await anyone().ask('requestSignInCode', { body: { to } })
  const code = (await api.newestMessage(to))?.body.match(/\d{6}/)?.[0] ?? ''
  const wrong = code === '111111' ? '222222' : '111111'
  await expect(anyone().ask('signIn', { body: { to, code: wrong } })).rejects.toMatchObject({
    problem: { code: 'sign_in_code_wrong' },
  })
  await anyone().ask('signIn', { body: { to, code } })
  await expect(anyone().ask('signIn', { body: { to, code } })).rejects.toMatchObject({
    problem: { code: 'sign_in_code_expired' },
  })
})

const refresh = (refreshToken: string) => anyone().ask('refreshTokens', { body: { refreshToken } })
const invalid = { problem: { code: 'refresh_token_invalid' } }

test('a refresh whose reply was lost is repeated and gives the same next token', async () => {
  const { refreshToken } = await api.signIn('+919800000003')
  const next = await refresh(refreshToken)
  expect(await anyone(next.accessToken).ask('getMe', {})).toMatchObject({ id: next.userId })
  const repeats = await Promise.all([refresh(refreshToken), refresh(refreshToken)])
  for (const repeat of repeats) expect(repeat.refreshToken).toBe(next.refreshToken)
  await expect(refresh(next.refreshToken)).resolves.toBeDefined()
})

test('a refresh token whose successor was used was copied: using it ends the sign-in', async () => {
  const { refreshToken } = await api.signIn('+919800000006')
  const next = await refresh(refreshToken)
  const last = await refresh(next.refreshToken)
  await expect(refresh(refreshToken)).rejects.toMatchObject(invalid)
  await expect(refresh(last.refreshToken)).rejects.toMatchObject(invalid)
})

test('a used refresh token that comes back after more than a minute ends the sign-in', async () => {
  const { refreshToken, userId } = await api.signIn('+919800000007')
  const next = await refresh(refreshToken)
  const { refreshToken: tokens } = api.database.prisma
  const used = await tokens.findFirstOrThrow({ where: { signIn: { userId }, usedAt: { not: null } } })
  const usedAt = new Date(used.usedAt!.getTime() - 61_000)
  await tokens.update({ where: { digest: used.digest }, data: { usedAt } })
  await expect(refresh(refreshToken)).rejects.toMatchObject(invalid)
  await expect(refresh(next.refreshToken)).rejects.toMatchObject(invalid)
})

test('signing out stops both tokens and tells the gateways which device it was', async () => {
  const { refreshToken, accessToken, userId } = await api.signIn('+919800000004')
  const redis = connectRedis({ url: api.settings['REDIS_URL'] ?? '', logger: createLogger('test', 'silent') })
  opened.defer(() => disconnectRedis(redis))
  const announced = Promise.withResolvers<SignedOut>()
  await createSignOutFeed(redis, createLogger('test', 'silent')).listen(announced.resolve)
  await anyone().ask('signOut', { body: { refreshToken } })
  expect(await announced.promise).toEqual({ userId, deviceId: decodeJwt(accessToken)['device_key'] })
  await expect(anyone().ask('refreshTokens', { body: { refreshToken } })).rejects.toMatchObject({
    problem: { code: 'refresh_token_invalid' },
  })
  await expect(anyone(accessToken).ask('getMe', {})).rejects.toMatchObject({
    problem: { code: 'token_invalid' },
  })
})

test.each([
  [null, 'token_missing'],
  ['not-a-token', 'token_invalid'],
])('the token %p is refused as %s', async (token, code) => {
  await expect(anyone(token).ask('getMe', {})).rejects.toMatchObject({
    problem: { code, status: 401, fix: expect.any(String) },
  })
})

const codeIn = async (to: string) => (await api.newestMessage(to))?.body.match(/\d{6}/)?.[0] ?? ''

test('asking again sends the same code, so that a stranger’s request voids nobody’s code', async () => {
  const to = '+919800000005'
  const first = await anyone().ask('requestSignInCode', { body: { to } })
  const code = await codeIn(to)
  const second = await anyone().ask('requestSignInCode', { body: { to } })
  expect([await codeIn(to), second.expiresAt]).toEqual([code, first.expiresAt])
  await anyone().ask('signIn', { body: { to, code } })
  await anyone().ask('requestSignInCode', { body: { to } })
  expect(await codeIn(to)).not.toBe(code)
})

test('after the sixth code for an address in ten minutes the last one still signs in', async () => {
  const to = '+919800000009'
  for (let i = 0; i < 5; i++) await anyone().ask('requestSignInCode', { body: { to } })
  const answer = await fetch(`${api.url}/v1/auth/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  })
  expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([429, 'sign_in_codes_used_up'])
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  const signedIn = anyone().ask('signIn', { body: { to, code: await codeIn(to) } })
  await expect(signedIn).resolves.toMatchObject({ userId: expect.any(String) })
})

test('wrong codes of one network do not use up the tries of another', async () => {
  const to = '+919800000012'
  await anyone().ask('requestSignInCode', { body: { to } })
  const code = await codeIn(to)
  const wrong = code === '111111' ? '222222' : '111111'
  const tryFrom = (network: string, tried: string) =>
    fetch(`${api.url}/v1/auth/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': network },
      body: JSON.stringify({ to, code: tried }),
    })
  const statuses: number[] = []
  // Addresses of one /64 are one network.
  for (let i = 0; i < 11; i++) statuses.push((await tryFrom(`2001:db8:0:1::${i + 1}`, wrong)).status)
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
  expect((await tryFrom('2001:db8:0:2::1', code)).status).toBe(201)
})

function decodeJwt(token: string): Record<string, unknown> {
  const [, claims = ''] = token.split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
}
