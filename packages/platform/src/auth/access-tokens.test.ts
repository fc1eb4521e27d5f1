import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { UserId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { SignInClaims } from '@astrovoice/core'
import { createLocalIssuer, type LocalIssuer } from './access-token-issuer.ts'
import { createAccessTokenVerifier } from './access-token-verifier.ts'
import { readSigningKey, type SigningKey } from './signing-key.ts'

const issuerName = 'https://api.example'
const userId = UserId.parse('4b1f3b1e-5d3c-4c57-9d0c-6f1f6f0a7a11')
const signIn: SignInClaims = {
  roles: ['admin'],
  secondFactor: true,
  deviceId: 'd-1',
  authTimeMs: Date.parse('2026-11-20T06:00:00Z'),
}
const clock = new ManualClock(Date.parse('2026-11-24T06:00:00Z'))

const makeKey = async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return readSigningKey(JSON.stringify(await exportJWK(privateKey)))
}

let key: SigningKey
let issuer: LocalIssuer
const server = createServer((_, response) => void response.end(JSON.stringify(issuer.jwks)))
let jwksUrl: string

beforeAll(async () => {
  key = await makeKey()
  issuer = createLocalIssuer({ issuer: issuerName, key, clock })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server.close())

const verifier = () => createAccessTokenVerifier({ issuer: issuerName, jwksUrl, clock })

describe('access tokens', () => {
  test('carry the claims of a Cognito access token and live for fifteen minutes', async () => {
    const { token, expiresAtMs } = await issuer.issue(userId, signIn)
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: issuer.jwks.keys[0]?.kid })
    expect(decodeJwt(token)).toEqual({
      sub: userId,
      iss: issuerName,
      token_use: 'access',
      client_id: 'astrovoice',
      scope: 'astrovoice/caller',
      // Seconds: 2026-11-20T06:00:00Z.
      auth_time: 1_795_154_400,
      device_key: 'd-1',
      'cognito:groups': ['admin'],
      second_factor: true,
      iat: clock.nowMs() / 1000,
      exp: clock.nowMs() / 1000 + 900,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(expiresAtMs).toBe(clock.nowMs() + 900_000)
  })

  test('are verified by the keys at the address, which hold nothing secret', async () => {
    const { token } = await issuer.issue(userId, signIn)
    await expect(verifier().verify(token)).resolves.toEqual({
      userId,
      ...signIn,
      expiresAtMs: clock.nowMs() + 900_000,
    })
    expect(Object.keys(issuer.jwks.keys[0] ?? {}).toSorted()).toEqual([
      'alg',
      'crv',
      'kid',
      'kty',
      'use',
      'x',
      'y',
    ])
  })

  test('end exactly when they say', async () => {
    const { token, expiresAtMs } = await issuer.issue(userId, signIn)
    const at = (ms: number) =>
      createAccessTokenVerifier({ issuer: issuerName, jwks: issuer.jwks, clock: new ManualClock(ms) }).verify(
        token,
      )
    await expect(at(expiresAtMs - 1000)).resolves.toMatchObject({ userId })
    await expect(at(expiresAtMs)).rejects.toMatchObject({ code: 'token_expired' })
  })

  test('of an issuer whose clock differs are accepted within that difference and no longer', async () => {
    const { token, expiresAtMs } = await issuer.issue(userId, signIn)
    const at = (ms: number) =>
      createAccessTokenVerifier({
        issuer: issuerName,
        jwks: issuer.jwks,
        skewMs: 5_000,
        clock: new ManualClock(ms),
      }).verify(token)
    await expect(at(expiresAtMs + 4_000)).resolves.toMatchObject({ userId, expiresAtMs })
    await expect(at(expiresAtMs + 5_000)).rejects.toMatchObject({ code: 'token_expired' })
  })

  const signed = (claims: Record<string, unknown>, by = key) =>
    new SignJWT({
      sub: userId,
      iss: issuerName,
      token_use: 'access',
      exp: clock.nowMs() / 1000 + 900,
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: key.publicJwk.kid ?? '' })
      .sign(by.privateKey)

  test('of the last release, which name no role, device or time of sign-in, are accepted', async () => {
    await expect(verifier().verify(await signed({}))).resolves.toEqual({
      userId,
      roles: [],
      secondFactor: false,
      deviceId: null,
      authTimeMs: 0,
      expiresAtMs: clock.nowMs() + 900_000,
    })
  })

  test('of Cognito name the sign-in, and are of users whose ids have the form of a UUID alone', async () => {
    // The ids of the examples in "Understanding the access token" of Cognito's guide.
    const token = await signed({
      sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      origin_jti: 'aaaaaaaa-bbbb-cccc-dddd-example11111',
      'cognito:groups': ['ap-south-1_abc_Google', 'operator'],
    })
    await expect(verifier().verify(token)).resolves.toMatchObject({
      userId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      deviceId: 'aaaaaaaa-bbbb-cccc-dddd-example11111',
      roles: ['ap-south-1_abc_Google', 'operator'],
      secondFactor: false,
    })
  })

  test.each(['true', 1, ['mfa'], null])('say nothing of a second factor by the claim %j', async (claim) => {
    const token = await signed({ second_factor: claim })
    await expect(verifier().verify(token)).resolves.toMatchObject({ secondFactor: false })
  })

  test.each([
    ['client_id', { client_id: 'app-1' }],
    ['aud', { aud: ['elsewhere', 'app-1'] }],
  ])('are accepted only from the configured clients, by %s', async (_, claims) => {
    const options = { issuer: issuerName, jwks: issuer.jwks, clock }
    const token = await signed(claims)
    const ours = createAccessTokenVerifier({ ...options, clientIds: ['app-1'] })
    await expect(ours.verify(token)).resolves.toMatchObject({ userId })
    const theirs = createAccessTokenVerifier({ ...options, clientIds: ['app-2'] })
    await expect(theirs.verify(token)).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test('without a key id are refused when the issuer has two keys', async () => {
    const other = await makeKey()
    const jwks = { keys: [key.publicJwk, other.publicJwk] }
    const token = await new SignJWT({ sub: userId, iss: issuerName, token_use: 'access' })
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime(clock.nowMs() / 1000 + 900)
      .sign(key.privateKey)
    const verifying = createAccessTokenVerifier({ issuer: issuerName, jwks, clock }).verify(token)
    await expect(verifying).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test.each([
    ['of another issuer', () => signed({ iss: 'https://elsewhere.example' })],
    ['for another use', () => signed({ token_use: 'id' })],
    ['of nobody we know', () => signed({ sub: 'admin' })],
    ['without an end', () => signed({ exp: undefined })],
    ['signed with another key', async () => signed({}, await makeKey())],
    [
      'not signed',
      () => new UnsecuredJWT({ token_use: 'access' }).setSubject(userId).setIssuer(issuerName).encode(),
    ],
    ['no token at all', () => 'abc'],
  ])('%s are refused', async (_, make) => {
    await expect(verifier().verify(await make())).rejects.toMatchObject({ code: 'token_invalid' })
  })

  test('keys that cannot be fetched are our outage, not the caller’s fault', async () => {
    const { token } = await issuer.issue(userId, signIn)
    const cutOff = createAccessTokenVerifier({ issuer: issuerName, jwksUrl: 'http://127.0.0.1:1/', clock })
    await expect(cutOff.verify(token)).rejects.not.toHaveProperty('name', 'UserFault')
  })
})

describe('a signing key', () => {
  test.each([
    ['not JSON', 'secret', /not JSON/],
    ['a public one', '{"kty":"EC","crv":"P-256","x":"a","y":"b"}', /private EC key/],
    ['another kind', '{"kty":"oct","k":"c2VjcmV0"}', /private EC key/],
  ])('is refused when it is %s', async (_, text, message) => {
    await expect(readSigningKey(text)).rejects.toThrow(message)
  })
})
