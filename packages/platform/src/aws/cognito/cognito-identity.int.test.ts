import { createHash, randomInt } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ManualClock } from '@astrovoice/contracts/testing'
import { systemClock } from '@astrovoice/contracts/clock'
import type { Revocations } from '@astrovoice/core'
import { InMemoryRevocations } from '@astrovoice/core/testing'
import { identityContract, type CodesUnderTest } from '@astrovoice/core/testing/port-contracts'
import { openForFile } from '@astrovoice/dev-env/opened'
import { createAccessTokenVerifier } from '../../auth/index.ts'
import { createSignIns, createUsers } from '../../postgres/index.ts'
import { stubCredentials } from '../../testing/aws/start-aws-stub.ts'
import { CognitoRefusal } from '../../testing/cognito/cognito-refusal.ts'
import { startCognito, type StandInCognito } from '../../testing/cognito/start-cognito.ts'
import { openTestDatabase, type OpenTestDatabase } from '../../testing/database/open-test-database.ts'
import { createCognitoClient, issuerOf, jwksUrlOf } from './cognito-client.ts'
import { createCognitoIdentity } from './cognito-identity.ts'

Object.assign(process.env, stubCredentials)

const opened = openForFile()
let database: OpenTestDatabase
beforeAll(async () => {
  database = await opened.use(openTestDatabase())
})

interface Subject extends CodesUnderTest {
  readonly revocations: Revocations
  readonly cognito: StandInCognito
}

async function open(waitForReply = async () => {}): Promise<Subject> {
  const clock = new ManualClock(systemClock.nowMs())
  const cognito = await startCognito(clock)
  opened.defer(() => cognito.stop())
  const { endpoint, region, userPoolId, clientId } = cognito
  const pool = { region, userPoolId, endpoint }
  const client = createCognitoClient(pool)
  opened.defer(() => client.destroy())
  const tokens = createAccessTokenVerifier({
    issuer: issuerOf(pool),
    jwksUrl: jwksUrlOf(pool),
    clientIds: [clientId],
    clock,
  })
  const signIns = createSignIns(database.prisma)
  const revocations = new InMemoryRevocations()
  const identity = createCognitoIdentity({
    client,
    userPoolId,
    pages: { domain: endpoint, clientId, providers: ['google', 'apple'] },
    tokens,
    users: createUsers(database.prisma),
    signIns,
    revocations,
    clock,
    waitForReply,
  })
  return {
    cognito,
    identity,
    signIns,
    revocations,
    tokens,
    codeSentTo: async (to) => cognito.codeSentTo(to),
    pass: async (ms) => clock.pass(ms),
  }
}

identityContract('Amazon Cognito', () => open())

describe('Amazon Cognito', () => {
  let subject: Subject
  let phone: string
  beforeEach(async () => {
    subject = await open()
    phone = `+91${randomInt(6e9, 1e10)}`
  })

  const operationsOf = ({ cognito }: Subject) =>
    cognito.requests.flatMap(({ headers }) => String(headers['x-amz-target'] ?? '').split('.')[1] ?? [])

  async function signIn(to = phone) {
    const { session } = await subject.identity.requestCode(to)
    return subject.identity.signIn({ to, code: subject.cognito.codeSentTo(to), session, deviceName: null })
  }

  test('the same requests are sent for a known and an unknown address', async () => {
    await subject.identity.requestCode(phone)
    await subject.identity.requestCode(phone)
    const [first, second] = [operationsOf(subject).slice(0, 2), operationsOf(subject).slice(2)]
    expect(first).toEqual(['AdminCreateUser', 'InitiateAuth'])
    expect(second).toEqual(first)
  })

  test('a user is created with the address that a code will prove, without a password or an invitation', async () => {
    await subject.identity.requestCode(phone)
    expect(JSON.parse(subject.cognito.requests[0]?.body ?? '')).toEqual({
      UserPoolId: subject.cognito.userPoolId,
      Username: phone,
      UserAttributes: [
        { Name: 'phone_number', Value: phone },
        { Name: 'phone_number_verified', Value: 'true' },
      ],
      MessageAction: 'SUPPRESS',
    })
  })

  test('no reply to a request for a code comes before its time', async () => {
    const time = Promise.withResolvers<void>()
    const { identity, cognito } = await open(() => time.promise)
    let isReplied = false
    const replied = identity.requestCode(phone).then(() => (isReplied = true))
    const refused = expect(identity.requestCode('+910000000000')).resolves.toBeDefined()
    // The pool is done with both.
    while (cognito.requests.length < 4) await new Promise((resolve) => setImmediate(resolve))
    expect(isReplied).toBe(false)
    time.resolve()
    await Promise.all([replied, refused])
  })

  test('codes go to a phone by SMS and to a mail address by mail, as USER_AUTH names them', async () => {
    await signIn()
    await signIn('asha@example.org')
    const bodies = subject.cognito.requests
      .filter(({ headers }) => /InitiateAuth|Respond/.test(String(headers['x-amz-target'])))
      .map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    expect(bodies).toEqual([
      {
        AuthFlow: 'USER_AUTH',
        ClientId: subject.cognito.clientId,
        AuthParameters: { USERNAME: phone, PREFERRED_CHALLENGE: 'SMS_OTP' },
      },
      {
        ClientId: subject.cognito.clientId,
        ChallengeName: 'SMS_OTP',
        Session: expect.any(String),
        ChallengeResponses: { USERNAME: phone, SMS_OTP_CODE: expect.stringMatching(/^\d{6}$/) },
      },
      {
        AuthFlow: 'USER_AUTH',
        ClientId: subject.cognito.clientId,
        AuthParameters: { USERNAME: 'asha@example.org', PREFERRED_CHALLENGE: 'EMAIL_OTP' },
      },
      {
        ClientId: subject.cognito.clientId,
        ChallengeName: 'EMAIL_OTP',
        Session: expect.any(String),
        ChallengeResponses: {
          USERNAME: 'asha@example.org',
          EMAIL_OTP_CODE: expect.stringMatching(/^\d{8}$/),
        },
      },
    ])
  })

  test('what users ask for is unsigned, what the service does on its own authority is signed', async () => {
    const { userId } = await signIn()
    await subject.identity.endAll(userId)
    await subject.identity.erase(userId)
    const signed = subject.cognito.requests
      .filter(({ service }) => service === 'cognito-idp')
      .map(({ headers }) => String(headers['x-amz-target']).split('.')[1])
    expect(signed).toEqual(['AdminCreateUser', 'AdminUserGlobalSignOut', 'AdminDeleteUser'])
  })

  test('an erased user is gone from the pool, and the same phone is another user later', async () => {
    const { userId, refreshToken } = await signIn()
    await subject.identity.erase(userId)
    expect(subject.cognito.users.size).toBe(0)
    await expect(subject.identity.refresh(refreshToken)).rejects.toMatchObject({
      code: 'refresh_token_invalid',
    })
    await createUsers(database.prisma).find(userId)
    await database.prisma.user.delete({ where: { id: userId } })
    expect((await signIn()).userId).not.toBe(userId)
  })

  test('a device that was signed out does not go on under the name of another', async () => {
    const lost = await signIn()
    await subject.pass(1000)
    const here = await signIn()
    const [lostId = '', ...lostToken] = lost.refreshToken.split('.')
    const [hereId = ''] = here.refreshToken.split('.')
    expect(await subject.signIns.end(lost.userId, lostId)).toBe(true)
    const renamed = `${hereId}.${lostToken.join('.')}`
    await expect(subject.identity.refresh(renamed)).rejects.toMatchObject({ code: 'refresh_token_invalid' })
    await expect(subject.identity.refresh(here.refreshToken)).resolves.toMatchObject({ userId: here.userId })
  })

  test('access tokens of a sign-in whose refresh token was copied are refused', async () => {
    const { accessToken, refreshToken } = await signIn()
    await subject.identity.refresh(refreshToken)
    await subject.pass(61_000)
    await expect(subject.identity.refresh(refreshToken)).rejects.toMatchObject({
      code: 'refresh_token_invalid',
    })
    expect(await subject.revocations.isRevoked(await subject.tokens.verify(accessToken))).toBe(true)
  })

  test('groups of the pool are roles', async () => {
    const { refreshToken } = await signIn()
    subject.cognito.users.get(phone)?.groups.push('operator')
    const { accessToken } = await subject.identity.refresh(refreshToken)
    await expect(subject.tokens.verify(accessToken)).resolves.toMatchObject({ roles: ['operator'] })
  })

  test.each(['LimitExceededException', 'TooManyRequestsException'])(
    '%s is asked about once, and tells the caller to wait',
    async (name) => {
      subject.cognito.refusals.push(
        new CognitoRefusal(name, 'Attempt limit exceeded, please try after some time.'),
      )
      await expect(subject.identity.requestCode(phone)).rejects.toMatchObject({
        code: 'sign_in_codes_used_up',
      })
      expect(operationsOf(subject)).toEqual(['AdminCreateUser'])
    },
  )

  test('a message that Cognito could not deliver is reported as such', async () => {
    const refusal = new CognitoRefusal('CodeDeliveryFailureException', 'Could not deliver.')
    subject.cognito.refusals.push(refusal)
    await expect(subject.identity.requestCode(phone)).rejects.toMatchObject({ code: 'message_not_sent' })
  })

  test('a refusal that nobody expects is an outage and no fault of the caller', async () => {
    subject.cognito.refusals.push(new CognitoRefusal('ResourceNotFoundException', 'Client does not exist.'))
    await expect(subject.identity.requestCode(phone)).rejects.not.toHaveProperty('name', 'UserFault')
  })

  describe('through Google’s page', () => {
    const redirectUri = 'https://app.example/signed-in'
    // The example of RFC 7636, appendix B.
    const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
    const codeChallenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    const page = { redirectUri, codeChallenge }

    const exchange = (code: string, changes: object = {}) =>
      subject.identity.signInThroughProvider({
        code,
        codeVerifier,
        redirectUri,
        deviceName: 'Pixel 9',
        ...changes,
      })

    test('the page’s address asks for a code for this client from that provider', () => {
      const [google, apple] = subject.identity.providers
      const { searchParams, pathname } = new URL(google!.authorizeUrl)
      expect(pathname).toBe('/oauth2/authorize')
      expect(Object.fromEntries(searchParams)).toEqual({
        response_type: 'code',
        client_id: subject.cognito.clientId,
        scope: 'openid email profile',
        identity_provider: 'Google',
      })
      expect(apple?.authorizeUrl).toContain('identity_provider=SignInWithApple')
    })

    test('a caller signs in, refreshes, and is erased under the name that the pool gave them', async () => {
      const code = subject.cognito.grant({ ...page, email: 'Asha@example.org', isVerified: true })
      const { userId, refreshToken } = await exchange(code)
      await expect(subject.identity.refresh(refreshToken)).resolves.toMatchObject({ userId })
      expect(await createUsers(database.prisma).issuerNameOf(userId)).toBe('Google_Asha@example.org')
      await subject.identity.erase(userId)
      expect(subject.cognito.users.size).toBe(0)
      const { body } = subject.cognito.requests.at(-1)!
      expect(JSON.parse(body)).toMatchObject({ Username: 'Google_Asha@example.org' })
    })

    test('a proved mail address is the caller’s, unless it is another caller’s; an unproved one is nobody’s', async () => {
      const users = createUsers(database.prisma)
      const email = `asha${randomInt(1e9)}@example.org`
      const signInAs = async (isVerified: boolean, address: string) => {
        const { userId } = await exchange(subject.cognito.grant({ ...page, email: address, isVerified }))
        return users.find(userId)
      }
      expect(await signInAs(false, `un${email}`)).toMatchObject({ email: null })
      const byCode = await signIn(email)
      const byGoogle = await signInAs(true, email)
      expect(byGoogle).toMatchObject({ email: null })
      expect(byGoogle?.id).not.toBe(byCode.userId)
      expect(await signInAs(true, `new${email}`)).toMatchObject({ email: `new${email}` })
    })

    const wrong = createHash('sha256').update('wrong').digest('base64url')
    test.each<[string, object, object]>([
      ['another verifier', {}, { codeVerifier: wrong }],
      ['another address', {}, { redirectUri: 'https://elsewhere.example/' }],
    ])('a code with %s is refused', async (_, grant, changes) => {
      const code = subject.cognito.grant({ ...page, email: 'asha@example.org', isVerified: true, ...grant })
      const refused = { code: 'sign_in_grant_invalid' }
      await expect(exchange(code, changes)).rejects.toMatchObject(refused)
    })

    test('a code works once', async () => {
      const code = subject.cognito.grant({ ...page, email: 'ravi@example.org', isVerified: true })
      await exchange(code)
      await expect(exchange(code)).rejects.toMatchObject({ code: 'sign_in_grant_invalid' })
    })
  })
})
