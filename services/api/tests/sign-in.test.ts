import { beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
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

test('signing out stops the refresh token', async () => {
  const { refreshToken } = await api.signIn('+919800000004')
  await anyone().ask('signOut', { body: { refreshToken } })
  await expect(anyone().ask('refreshTokens', { body: { refreshToken } })).rejects.toMatchObject({
    problem: { code: 'refresh_token_invalid' },
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

test('the sixth code for one address in a quarter of an hour is refused with a time to wait', async () => {
  const to = '+919800000005'
  for (let i = 0; i < 5; i++) await anyone().ask('requestSignInCode', { body: { to } })
  const answer = await fetch(`${api.url}/v1/auth/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  })
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
})

function decodeJwt(token: string): Record<string, unknown> {
  const [, claims = ''] = token.split('.')
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
}
