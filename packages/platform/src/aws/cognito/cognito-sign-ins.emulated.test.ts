import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from 'openid-client'
import { systemClock } from '@astrovoice/contracts/clock'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { AccessTokenVerifier } from '@astrovoice/core'
import { InMemoryRevocations } from '@astrovoice/core/testing'
import { signedInContract } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createAccessTokenVerifier } from '../../auth/index.ts'
import { createSignIns, createUsers } from '../../postgres/index.ts'
import { createPool, type EmulatedPool } from '../../testing/cognito/create-pool.ts'
import { openTestDatabase, type OpenTestDatabase } from '../../testing/database/open-test-database.ts'
import { createCognitoClient, issuerOf, jwksUrlOf } from './cognito-client.ts'
import { createCognitoIdentity } from './cognito-identity.ts'

const opened = openForFile()
let database: OpenTestDatabase
let pool: EmulatedPool
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
  pool = await createPool('ministack')
  opened.defer(() => pool.admin.destroy())
})

const password = 'Emulated-2026-password'

/** Creates a caller of the pool whose password lets them in at the pool’s page. */
async function addCaller(to: string): Promise<void> {
  const { admin, userPoolId: UserPoolId } = pool
  const create = new AdminCreateUserCommand({ UserPoolId, Username: to, MessageAction: 'SUPPRESS' })
  await admin.send(create).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'UsernameExistsException')) throw error
  })
  const enter = { UserPoolId, Username: to, Password: password, Permanent: true }
  await admin.send(new AdminSetUserPasswordCommand(enter))
}

/** What the pool’s page gives to the app once a caller has signed in there. */
async function enterPage(to: string, codeVerifier: string): Promise<string> {
  const reply = await fetch(new URL('/login', pool.endpoint), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      username: to,
      password,
      client_id: pool.clientId,
      redirect_uri: pool.callbackUrl,
      response_type: 'code',
      scope: 'openid email profile',
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }),
  })
  const code = new URL(reply.headers.get('location') ?? 'about:blank').searchParams.get('code')
  if (code === null) throw new Error(`The page gave no code: ${reply.status} ${await reply.text()}`)
  return code
}

/** Cognito’s `auth_time` stays the same through refreshes; ministack counts it from each refresh. */
function keepAuthTime(tokens: AccessTokenVerifier): AccessTokenVerifier {
  const began = new Map<string | null, number>()
  return {
    async verify(token) {
      const principal = await tokens.verify(token)
      const authTimeMs = began.get(principal.deviceId) ?? principal.authTimeMs
      began.set(principal.deviceId, authTimeMs)
      return { ...principal, authTimeMs }
    },
  }
}

function open() {
  const clock = new ManualClock(systemClock.nowMs())
  const { region, endpoint, userPoolId, clientId } = pool
  const at = { region, endpoint, userPoolId }
  const client = createCognitoClient({ ...at })
  opened.defer(() => client.destroy())
  const tokens = keepAuthTime(
    createAccessTokenVerifier({
      issuer: issuerOf(at),
      jwksUrl: jwksUrlOf(at),
      clientIds: [clientId],
      clock,
    }),
  )
  const signIns = createSignIns(database.prisma)
  const identity = createCognitoIdentity({
    client,
    userPoolId,
    pages: { domain: endpoint, clientId, providers: ['google'] },
    tokens,
    users: createUsers(database.prisma),
    signIns,
    revocations: new InMemoryRevocations(),
    clock,
    waitForReply: async () => {},
  })
  return {
    identity,
    signIns,
    tokens,
    pass: async (ms: number) => clock.pass(ms),
    async signIn(to: string, deviceName: string | null) {
      await addCaller(to)
      const codeVerifier = randomPKCECodeVerifier()
      const code = await enterPage(to, codeVerifier)
      return identity.signInThroughProvider({
        code,
        codeVerifier,
        redirectUri: pool.callbackUrl,
        deviceName,
      })
    },
  }
}

signedInContract('Cognito on ministack', async () => open())

describe('Cognito on ministack', () => {
  const to = 'asha@example.org'

  test('a code of its page is exchanged once', async () => {
    const { identity } = open()
    await addCaller(to)
    const codeVerifier = randomPKCECodeVerifier()
    const code = await enterPage(to, codeVerifier)
    const grant = { code, codeVerifier, redirectUri: pool.callbackUrl, deviceName: 'Pixel 9' }
    const { userId } = await identity.signInThroughProvider(grant)
    expect(await createUsers(database.prisma).find(userId)).toMatchObject({ id: userId })
    await expect(identity.signInThroughProvider(grant)).rejects.toMatchObject({
      code: 'sign_in_grant_invalid',
    })
  })

  test.each([
    ['another verifier', { codeVerifier: randomPKCECodeVerifier() }],
    ['another address', { redirectUri: 'https://elsewhere.example/' }],
  ])('a code of its page is refused with %s', async (_, change) => {
    const { identity } = open()
    await addCaller(to)
    const codeVerifier = randomPKCECodeVerifier()
    const code = await enterPage(to, codeVerifier)
    const grant = { code, codeVerifier, redirectUri: pool.callbackUrl, deviceName: null }
    await expect(identity.signInThroughProvider({ ...grant, ...change })).rejects.toMatchObject({
      code: 'sign_in_grant_invalid',
    })
  })

  test('the pool itself refuses a refresh of an erased user', async () => {
    const { identity, signIn } = open()
    const { userId, refreshToken } = await signIn('leela@example.org', null)
    await identity.erase(userId)
    await expect(identity.refresh(refreshToken)).rejects.toMatchObject({
      code: 'refresh_token_invalid',
      cause: { name: 'NotAuthorizedException' },
    })
  })
})
