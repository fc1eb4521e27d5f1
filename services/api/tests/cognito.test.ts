import { beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import { systemClock } from '@astrovoice/contracts/clock'
import { startCognito, stubCredentials, type StandInCognito } from '@astrovoice/platform/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApi } from '../src/start-api.ts'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

Object.assign(process.env, stubCredentials)

const opened = openForFile()
let cognito: StandInCognito
let url: string
let metricsUrl: string
let api: ApiUnderTest

/** The API's settings for callers of the pool; its own issuer has none. */
function inCognito() {
  const { AUTH_ISSUER: _, AUTH_PRIVATE_JWK: __, ...settings } = api.settings
  return {
    ...settings,
    IDENTITY: 'cognito',
    AWS_REGION: cognito.region,
    COGNITO_USER_POOL_ID: cognito.userPoolId,
    COGNITO_CLIENT_ID: cognito.clientId,
    COGNITO_ENDPOINT: cognito.endpoint,
    COGNITO_DOMAIN: cognito.endpoint,
    SIGN_IN_PROVIDERS: 'google',
  }
}

beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
  cognito = await startCognito(systemClock)
  opened.defer(() => cognito.stop())
  const running = await startApi(inCognito())
  opened.defer(() => running.stop())
  url = running.url
  metricsUrl = running.metricsUrl ?? ''
})

const client = (token: string | null = null) => createRestClient({ baseUrl: url, accessToken: () => token })

async function signIn(to: string, deviceName: string) {
  const { session } = await client().ask('requestSignInCode', { body: { to } })
  const code = cognito.codeSentTo(to)
  return client().ask('signIn', { body: { to, code, session, deviceName } })
}

test('a code of Cognito signs in, and its tokens work, are refreshed and end', async () => {
  const to = '+919800000201'
  const [here, lost] = [await signIn(to, 'here'), await signIn(to, 'lost')]
  expect(lost.userId).toBe(here.userId)
  expect(await client(here.accessToken).ask('getMe', {})).toMatchObject({ id: here.userId, phone: to })
  const next = await client().ask('refreshTokens', { body: { refreshToken: here.refreshToken } })
  const { devices } = await client(next.accessToken).ask('listDevices', {})
  expect(devices.map(({ name, isThis }) => [name, isThis])).toEqual([
    ['here', true],
    ['lost', false],
  ])
  await client(next.accessToken).ask('signOutDevice', { params: { deviceId: devices[1]!.id } })
  await expect(client(lost.accessToken).ask('getMe', {})).rejects.toMatchObject({
    problem: { code: 'token_invalid' },
  })
  await client(next.accessToken).ask('signOutEverywhere', {})
  const refused = client().ask('refreshTokens', { body: { refreshToken: next.refreshToken } })
  await expect(refused).rejects.toMatchObject({ problem: { code: 'refresh_token_invalid' } })
})

test('a mail address gets a code of eight digits, which signs in', async () => {
  const to = 'asha@example.org'
  expect(await signIn(to, 'here')).toMatchObject({ userId: expect.any(String) })
  expect(cognito.codeSentTo(to)).toMatch(/^\d{8}$/)
})

test('a code without its session is taken as expired', async () => {
  const to = '+919800000202'
  await client().ask('requestSignInCode', { body: { to } })
  const alone = client().ask('signIn', { body: { to, code: cognito.codeSentTo(to) } })
  await expect(alone).rejects.toMatchObject({ problem: { code: 'sign_in_code_expired' } })
})

test('a caller signs in through the one provider that is offered', async () => {
  const { providers } = await client().ask('listSignInMethods', {})
  expect(providers).toEqual([{ name: 'google', authorizeUrl: expect.stringContaining(cognito.clientId) }])
  // The example of RFC 7636, appendix B.
  const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
  const redirectUri = 'astrovoice://signed-in'
  const code = cognito.grant({
    email: 'ravi@example.org',
    isVerified: true,
    redirectUri,
    codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  })
  const body = { code, codeVerifier, redirectUri, deviceName: 'Pixel 9' }
  const { accessToken, userId } = await client().ask('signInThroughProvider', { body })
  expect(await client(accessToken).ask('getMe', {})).toMatchObject({ id: userId, email: 'ravi@example.org' })
})

test('tokens of the local issuer are refused, and no key of it is published', async () => {
  const local = await api.signIn('+919800000203')
  await expect(client(local.accessToken).ask('getMe', {})).rejects.toMatchObject({
    problem: { code: 'token_invalid' },
  })
  const keys = await fetch(`${url}/.well-known/jwks.json`)
  expect(await keys.json()).toEqual({ keys: [] })
})

test('how steps of signing in end is counted', async () => {
  const to = '+919800000204'
  const { session } = await client().ask('requestSignInCode', { body: { to } })
  const code = cognito.codeSentTo(to).replace(/^./, (digit) => String((Number(digit) + 1) % 10))
  const wrong = client().ask('signIn', { body: { to, code, session } })
  await expect(wrong).rejects.toMatchObject({ problem: { code: 'sign_in_code_wrong' } })
  const metrics = await (await fetch(`${metricsUrl}/metrics`)).text()
  expect(metrics).toMatch(/sign_in_steps_total\{step="sign_in",outcome="sign_in_code_wrong"\} 1/)
  expect(metrics).toMatch(/sign_in_steps_total\{step="request_code",outcome="done"\} [1-9]/)
})
