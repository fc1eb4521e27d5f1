import { randomInt } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  AdminAddUserToGroupCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  InitiateAuthCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { decodeJwt } from 'jose'
import { AdminRole } from '@astrovoice/contracts/admin'
import { ManualClock } from '@astrovoice/contracts/testing'
import { openForFile } from '@astrovoice/dev-env/opened'
import type { UserId } from '@astrovoice/contracts'
import { clockSkewMs, createAccessTokenVerifier, type VerifierOptions } from '../../auth/index.ts'
import { createPool, type EmulatedPool } from '../../testing/cognito/create-pool.ts'
import { createCognitoAccounts } from './cognito-accounts.ts'
import { createCognitoClient, issuerOf, jwksUrlOf } from './cognito-client.ts'
import { sendCode } from './one-time-codes.ts'

const opened = openForFile()
let pool: EmulatedPool
let client: ReturnType<typeof createCognitoClient>
beforeAll(async () => {
  pool = await createPool('moto')
  client = createCognitoClient(pool)
  opened.defer(() => client.destroy())
  opened.defer(() => pool.admin.destroy())
})

const newPhone = () => `+91${randomInt(6e9, 1e10)}` as const
const password = 'Emulated-2026-password'

/** Asks for a code, which moto does not know: it refuses after the account is there. */
async function requestCode(to: string): Promise<void> {
  const { userPoolId, clientId } = pool
  await expect(sendCode({ client, clientId, userPoolId }, to)).rejects.toMatchObject({
    cause: { name: 'InvalidParameterException' },
  })
}

async function subOf(phone: string): Promise<string> {
  const { UserAttributes = [] } = await pool.admin.send(
    new AdminGetUserCommand({ UserPoolId: pool.userPoolId, Username: phone }),
  )
  return UserAttributes.find(({ Name }) => Name === 'sub')?.Value ?? ''
}

/** Signs a caller in by a password, under the name that the service knows them by. */
async function signIn(sub: string) {
  const { admin, userPoolId: UserPoolId, clientId: ClientId } = pool
  const enter = { UserPoolId, Username: sub, Password: password, Permanent: true }
  await admin.send(new AdminSetUserPasswordCommand(enter))
  const parameters = { USERNAME: sub, PASSWORD: password }
  const { AuthenticationResult } = await admin.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: parameters }),
  )
  const { AccessToken = '', IdToken = '', RefreshToken = '' } = AuthenticationResult ?? {}
  return { AccessToken, IdToken, RefreshToken }
}

async function addCaller() {
  const phone = newPhone()
  await requestCode(phone)
  const sub = await subOf(phone)
  return { phone, sub, userId: sub as UserId }
}

const accounts = () =>
  createCognitoAccounts({
    client,
    userPoolId: pool.userPoolId,
    users: { issuerNameOf: async () => null },
  })

const refreshAt = (refreshToken: string) =>
  pool.admin.send(
    new InitiateAuthCommand({
      ClientId: pool.clientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: refreshToken },
    }),
  )

describe('accounts of Cognito on moto', () => {
  test('an address has one account, however often it asks for a code', async () => {
    const phone = newPhone()
    await requestCode(phone)
    await requestCode(phone)
    const { Users = [] } = await pool.admin.send(new ListUsersCommand({ UserPoolId: pool.userPoolId }))
    const found = Users.map(({ Attributes = [] }) =>
      Object.fromEntries(Attributes.map(({ Name, Value }) => [Name ?? '', Value])),
    ).filter((attributes) => attributes['phone_number'] === phone)
    expect(found).toEqual([{ sub: expect.any(String), phone_number: phone, phone_number_verified: 'true' }])
  })

  test('an erased account is gone, and erasing it again is no error', async () => {
    const { phone, userId } = await addCaller()
    await accounts().erase(userId)
    await expect(subOf(phone)).rejects.toMatchObject({ name: 'UserNotFoundException' })
    await accounts().erase(userId)
    await accounts().erase(crypto.randomUUID() as UserId)
  })

  test('all refresh tokens of a user end together, and those of others go on', async () => {
    const [leaving, staying] = [await addCaller(), await addCaller()]
    const first = await signIn(leaving.sub)
    const second = await signIn(leaving.sub)
    const other = await signIn(staying.sub)
    await accounts().endAll(leaving.userId)
    for (const { RefreshToken } of [first, second]) {
      await expect(refreshAt(RefreshToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' })
    }
    await expect(refreshAt(other.RefreshToken)).resolves.toBeDefined()
    await accounts().endAll(crypto.randomUUID() as UserId)
  })
})

describe('access tokens of Cognito on moto', () => {
  const verifier = (changes: Partial<VerifierOptions> = {}) =>
    createAccessTokenVerifier({
      issuer: issuerOf(pool),
      jwksUrl: jwksUrlOf(pool),
      clientIds: [pool.clientId],
      skewMs: clockSkewMs,
      ...changes,
    })

  test('are verified by the pool’s keys, and name user, sign-in and times', async () => {
    const { sub } = await addCaller()
    const { AccessToken } = await signIn(sub)
    const { origin_jti: signInId, auth_time: authTime, exp } = decodeJwt(AccessToken)
    expect(await verifier().verify(AccessToken)).toEqual({
      userId: sub,
      roles: [],
      secondFactor: false,
      deviceId: signInId,
      authTimeMs: Number(authTime) * 1000,
      expiresAtMs: Number(exp) * 1000,
    })
  })

  test('list each role of the admin, which the pool has as a group', async () => {
    const { sub } = await addCaller()
    for (const GroupName of AdminRole.options) {
      const member = { UserPoolId: pool.userPoolId, Username: sub, GroupName }
      await pool.admin.send(new AdminAddUserToGroupCommand(member))
    }
    const { AccessToken } = await signIn(sub)
    const { roles } = await verifier().verify(AccessToken)
    expect(roles.toSorted()).toEqual([...AdminRole.options].sort())
  })

  test.each<[string, Partial<VerifierOptions>]>([
    ['issuer', { issuer: 'https://cognito-idp.ap-south-1.amazonaws.com/ap-south-1_other' }],
    ['client', { clientIds: ['anotherclient'] }],
  ])('of another %s are refused', async (_, changes) => {
    const { AccessToken } = await signIn((await addCaller()).sub)
    await expect(verifier(changes).verify(AccessToken)).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test('are no id tokens', async () => {
    const { IdToken } = await signIn((await addCaller()).sub)
    await expect(verifier().verify(IdToken)).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test('with another signature are refused', async () => {
    const { AccessToken } = await signIn((await addCaller()).sub)
    const forged = AccessToken.replace(/\.[^.]{8}([^.]*)$/, '.AAAAAAAA$1')
    await expect(verifier().verify(forged)).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test('are taken within the skew of clocks after their end, and not later', async () => {
    const { AccessToken } = await signIn((await addCaller()).sub)
    const endsAtMs = Number(decodeJwt(AccessToken).exp) * 1000
    const at = (ms: number) => verifier({ clock: new ManualClock(endsAtMs + ms) }).verify(AccessToken)
    await expect(at(clockSkewMs - 1000)).resolves.toBeDefined()
    await expect(at(clockSkewMs + 1000)).rejects.toMatchObject({ code: 'token_expired' })
  })
})
