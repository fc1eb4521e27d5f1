import { beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import { openForFile } from '@astrovoice/testing/opened'
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

test('a refresh token gives the next pair once; used again, it ends the sign-in', async () => {
  const { refreshToken } = await api.signIn('+919800000003')
  const next = await anyone().ask('refreshTokens', { body: { refreshToken } })
  expect(await anyone(next.accessToken).ask('getMe', {})).toMatchObject({ id: next.userId })
  const reuse = anyone().ask('refreshTokens', { body: { refreshToken } })
  await expect(reuse).rejects.toMatchObject({ problem: { code: 'refresh_token_invalid' } })
  const descendant = anyone().ask('refreshTokens', { body: { refreshToken: next.refreshToken } })
  await expect(descendant).rejects.toMatchObject({ problem: { code: 'refresh_token_invalid' } })
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
