import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { beginProviderSignIn, finishProviderSignIn } from './provider-sign-in.ts'

const values = new Map<string, string>()
const store = {
  get: async (key: string) => values.get(key) ?? null,
  set: async (key: string, value: string | null) => {
    if (value === null) values.delete(key)
    else values.set(key, value)
  },
}
const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64url')
const page = {
  authorizeUrl: 'https://pages.example/oauth2/authorize?response_type=code&client_id=c&scope=openid+email',
  redirectUri: 'astrovoice://signed-in',
}

beforeEach(() => values.clear())

async function begin() {
  const url = new URL(await beginProviderSignIn(store, { randomUUID, sha256 }, page))
  return Object.fromEntries(url.searchParams)
}

test('the page gets the address to come back to, and the proof of what the device keeps', async () => {
  const { state, code_challenge: challenge, ...others } = await begin()
  expect(others).toEqual({
    response_type: 'code',
    client_id: 'c',
    scope: 'openid email',
    redirect_uri: page.redirectUri,
    code_challenge_method: 'S256',
  })
  const grant = await finishProviderSignIn(store, { code: 'code', state })
  expect(grant).toMatchObject({ code: 'code', redirectUri: page.redirectUri })
  // RFC 7636, section 4.1: 43 to 128 unreserved characters.
  expect(grant?.codeVerifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/)
  expect(createHash('sha256').update(grant!.codeVerifier).digest('base64url')).toBe(challenge)
})

test('a page that comes back twice gives nothing the second time', async () => {
  const { state } = await begin()
  await finishProviderSignIn(store, { code: 'code', state })
  expect(await finishProviderSignIn(store, { code: 'code', state })).toBeNull()
})

test.each([
  ['with another state', { code: 'code', state: 'other' }],
  ['without a code', { code: undefined, state: 'own' }],
])('a page that comes back %s gives nothing, then or later', async (_, came) => {
  const { state } = await begin()
  const arrived = { ...came, state: came.state === 'own' ? state : came.state }
  expect(await finishProviderSignIn(store, arrived)).toBeNull()
  expect(await finishProviderSignIn(store, { code: 'code', state })).toBeNull()
})

test('a page that nobody here asked for gives nothing', async () => {
  expect(await finishProviderSignIn(store, { code: 'code', state: 'x' })).toBeNull()
})
