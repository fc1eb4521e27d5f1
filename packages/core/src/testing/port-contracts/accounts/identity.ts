import { randomInt } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { SignInAddress, Tokens, UserId } from '@astrovoice/contracts'
import type { AccessTokenVerifier, Identity, SignIns } from '../../../accounts/index.ts'

export interface IdentityUnderTest {
  readonly identity: Identity
  readonly signIns: SignIns
  readonly tokens: AccessTokenVerifier
  /** Lets time pass for the issuer. */
  pass(ms: number): Promise<void>
}

/** An issuer with the codes that it sends. */
export interface CodesUnderTest extends IdentityUnderTest {
  /** The newest code that was sent to an address. */
  codeSentTo(to: SignInAddress): Promise<string>
}

/** An issuer whose callers sign in by another way than codes. */
export interface SignedInUnderTest extends IdentityUnderTest {
  signIn(to: SignInAddress, deviceName: string | null): Promise<Tokens>
}

/** What the tests of a contract share; each has a new subject and phone. */
interface Stage<Subject extends IdentityUnderTest = SignedInUnderTest> {
  subject: Subject
  phone: SignInAddress
}

const newPhone = (): SignInAddress => `+91${randomInt(6e9, 1e10)}`
const invalid = { code: 'refresh_token_invalid' }

/** The contract of every issuer of tokens. */
export function identityContract(name: string, open: () => Promise<CodesUnderTest>) {
  describe(`${name} as an identity`, () => {
    const stage = {} as Stage<CodesUnderTest & SignedInUnderTest>
    beforeEach(async () => {
      const subject = await open()
      stage.subject = { ...subject, signIn: (to, deviceName) => signInByCode(subject, to, deviceName) }
      stage.phone = newPhone()
    })
    codesContract(stage)
    wrongCodesContract(stage)
    refreshContract(stage)
    endsContract(stage)
  })
}

/** What every issuer promises of sign-ins, for one whose codes cannot be tried. */
export function signedInContract(name: string, open: () => Promise<SignedInUnderTest>) {
  describe(`${name} as an identity`, () => {
    const stage = {} as Stage
    beforeEach(async () => {
      stage.subject = await open()
      stage.phone = newPhone()
    })
    refreshContract(stage)
    endsContract(stage)
  })
}

async function signInByCode(
  subject: CodesUnderTest,
  to: SignInAddress,
  deviceName: string | null,
): Promise<Tokens> {
  const { session } = await subject.identity.requestCode(to)
  return subject.identity.signIn({ to, code: await subject.codeSentTo(to), session, deviceName })
}

/** What a caller does. */
function actionsOf(stage: Stage) {
  return {
    signIn: (to = stage.phone, deviceName: string | null = null) => stage.subject.signIn(to, deviceName),
    refresh: (refreshToken: string) => stage.subject.identity.refresh(refreshToken),
    principalOf: ({ accessToken }: Tokens) => stage.subject.tokens.verify(accessToken),
  }
}

/** Codes and the sign-ins that they begin. */
function codesContract(stage: Stage<CodesUnderTest & SignedInUnderTest>): void {
  const { signIn, principalOf } = actionsOf(stage)

  test('a code signs a new caller in, and the same caller again on another device', async () => {
    const first = await signIn(stage.phone, 'Pixel 9')
    const again = await signIn(stage.phone, 'Firefox')
    expect(again.userId).toBe(first.userId)
    const [phones, pages] = [await principalOf(first), await principalOf(again)]
    expect(phones).toMatchObject({ userId: first.userId, roles: [], secondFactor: false })
    expect(phones.deviceId).not.toBe(pages.deviceId)
    const devices = (await stage.subject.signIns.list(first.userId)).map(({ id, deviceName }) => [
      id,
      deviceName,
    ])
    expect(Object.fromEntries(devices)).toEqual({
      [phones.deviceId ?? '']: 'Pixel 9',
      [pages.deviceId ?? '']: 'Firefox',
    })
  })

  test('a mail address signs in too, as another caller', async () => {
    const byPhone = await signIn()
    const byMail = await signIn(`asha${stage.phone.slice(1)}@example.org`)
    expect(byMail.userId).not.toBe(byPhone.userId)
  })

  test('a request looks the same for a known and an unknown address', async () => {
    await signIn()
    const known = await stage.subject.identity.requestCode(stage.phone)
    const unknown = await stage.subject.identity.requestCode(newPhone())
    expect(known.channel).toBe('sms')
    expect({ ...known, session: typeof known.session }).toEqual({
      ...unknown,
      session: typeof unknown.session,
      expiresAtMs: known.expiresAtMs,
    })
    expect(Math.abs(known.expiresAtMs - unknown.expiresAtMs)).toBeLessThan(60_000)
  })
}

/** What a code is good for. */
function wrongCodesContract(stage: Stage<CodesUnderTest & SignedInUnderTest>): void {
  test('a wrong code is refused, and the right one works after it', async () => {
    const { session } = await stage.subject.identity.requestCode(stage.phone)
    const code = await stage.subject.codeSentTo(stage.phone)
    const wrong = code.replace(/^./, (digit) => String((Number(digit) + 1) % 10))
    const attempt = { to: stage.phone, session, deviceName: null }
    await expect(stage.subject.identity.signIn({ ...attempt, code: wrong })).rejects.toMatchObject({
      code: 'sign_in_code_wrong',
    })
    await expect(stage.subject.identity.signIn({ ...attempt, code })).resolves.toMatchObject({
      userId: expect.any(String),
    })
  })

  test('a code works once', async () => {
    const { session } = await stage.subject.identity.requestCode(stage.phone)
    const attempt = {
      to: stage.phone,
      code: await stage.subject.codeSentTo(stage.phone),
      session,
      deviceName: null,
    }
    await stage.subject.identity.signIn(attempt)
    await expect(stage.subject.identity.signIn(attempt)).rejects.toMatchObject({
      code: 'sign_in_code_expired',
    })
  })

  test('a code that has expired is refused', async () => {
    const { session } = await stage.subject.identity.requestCode(stage.phone)
    const attempt = {
      to: stage.phone,
      code: await stage.subject.codeSentTo(stage.phone),
      session,
      deviceName: null,
    }
    await stage.subject.pass(16 * 60_000)
    await expect(stage.subject.identity.signIn(attempt)).rejects.toMatchObject({
      code: 'sign_in_code_expired',
    })
  })
}

/** Refresh tokens that follow each other. */
function refreshContract(stage: Stage): void {
  const { signIn, refresh, principalOf } = actionsOf(stage)

  test('a refresh goes on with the sign-in of its device, and is seen', async () => {
    const first = await signIn()
    const began = await principalOf(first)
    await stage.subject.pass(30_000)
    const next = await refresh(first.refreshToken)
    expect(next.userId).toBe(first.userId)
    const { deviceId, authTimeMs } = await principalOf(next)
    expect({ deviceId, authTimeMs }).toEqual({ deviceId: began.deviceId, authTimeMs: began.authTimeMs })
    const [device] = await stage.subject.signIns.list(first.userId)
    expect(device!.lastSeenAtMs - device!.beganAtMs).toBeGreaterThanOrEqual(30_000)
  })

  test('a refresh whose reply was lost can be repeated within a minute', async () => {
    const first = await signIn()
    await refresh(first.refreshToken)
    await stage.subject.pass(30_000)
    const repeated = await refresh(first.refreshToken)
    await expect(refresh(repeated.refreshToken)).resolves.toMatchObject({ userId: first.userId })
  })

  test('a used refresh token that comes back later was copied: it is refused and ends the sign-in', async () => {
    const first = await signIn()
    const next = await refresh(first.refreshToken)
    await stage.subject.pass(61_000)
    await expect(refresh(first.refreshToken)).rejects.toMatchObject(invalid)
    await expect(refresh(next.refreshToken)).rejects.toMatchObject(invalid)
  })

  test.each(['', 'x', 'a'.repeat(300), `${crypto.randomUUID()}.nothing`])(
    'the refresh token %j is refused',
    async (refreshToken) => {
      await expect(refresh(refreshToken)).rejects.toMatchObject(invalid)
    },
  )
}

/** The ends of sign-ins and of users. */
function endsContract(stage: Stage): void {
  const { signIn, refresh, principalOf } = actionsOf(stage)

  test('signing out ends a sign-in and says which; others go on', async () => {
    const [left, kept] = [await signIn(), await signIn()]
    const { deviceId } = await principalOf(left)
    expect(await stage.subject.identity.signOut(left.refreshToken)).toEqual({ userId: left.userId, deviceId })
    await expect(refresh(left.refreshToken)).rejects.toMatchObject(invalid)
    expect(await stage.subject.identity.signOut(left.refreshToken)).toBeNull()
    await expect(refresh(kept.refreshToken)).resolves.toMatchObject({ userId: left.userId })
  })

  test('a sign-in that its user ended from elsewhere cannot be refreshed', async () => {
    const tokens = await signIn()
    const { deviceId } = await principalOf(tokens)
    expect(await stage.subject.signIns.end(tokens.userId, deviceId ?? '')).toBe(true)
    await expect(refresh(tokens.refreshToken)).rejects.toMatchObject(invalid)
  })

  test('all sign-ins of a user end together', async () => {
    const signedIn = [await signIn(), await signIn()]
    await stage.subject.identity.endAll(signedIn[0]!.userId)
    for (const { refreshToken } of signedIn) {
      await expect(refresh(refreshToken)).rejects.toMatchObject(invalid)
    }
  })

  test('a provider’s code that nobody issued is refused', async () => {
    const grant = {
      code: 'x',
      codeVerifier: 'y'.repeat(43),
      redirectUri: 'https://app.example/',
      deviceName: null,
    }
    await expect(stage.subject.identity.signInThroughProvider(grant)).rejects.toMatchObject({
      code: 'sign_in_grant_invalid',
    })
  })

  test('erasing a user can be repeated, also for one whom nobody knows', async () => {
    const { userId } = await signIn()
    await stage.subject.identity.erase(userId)
    await stage.subject.identity.erase(userId)
    await stage.subject.identity.erase(crypto.randomUUID() as UserId)
  })
}
