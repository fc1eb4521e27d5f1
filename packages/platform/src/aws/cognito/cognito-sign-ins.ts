import { randomUUID } from 'node:crypto'
import {
  GetTokensFromRefreshTokenCommand,
  RevokeTokenCommand,
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import { decodeJwt } from 'jose'
import type { Tokens } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import {
  signedOutForMs,
  UserFault,
  type AccessTokenVerifier,
  type Identity,
  type Revocations,
  type SignIns,
  type Users,
} from '@astrovoice/core'
import { isNamed } from '../is-named.ts'
import { readRefreshToken, writeRefreshToken } from './refresh-token.ts'

export interface CognitoSignInsOptions {
  readonly client: Pick<CognitoIdentityProviderClient, 'send'>
  readonly clientId: string
  /** Of the pool's access tokens. */
  readonly tokens: AccessTokenVerifier
  readonly users: Pick<Users, 'find' | 'adopt'>
  readonly signIns: SignIns
  readonly revocations: Pick<Revocations, 'revokeDevice'>
  readonly clock: Clock
}

/** A user who has signed in at the pool, with the addresses that they have proved. */
interface BegunSignIn {
  readonly result: AuthenticationResultType
  readonly phone: string | null
  readonly email: string | null
  readonly deviceName: string | null
}

export interface CognitoSignIns extends Pick<Identity, 'refresh' | 'signOut'> {
  begin(begun: BegunSignIn): Promise<Tokens>
}

/** Names of refusals of a refresh token. */
const refreshFaults = ['NotAuthorizedException', 'InvalidParameterException', 'UserNotFoundException']
const revokeFaults = [...refreshFaults, 'UnsupportedTokenTypeException', 'UnauthorizedException']

/** Sign-ins at the pool from their first tokens to their end. Each is recorded, so that it can be listed and ended. */
export function createCognitoSignIns(options: CognitoSignInsOptions): CognitoSignIns {
  const { tokens, users, signIns, clock } = options
  return {
    async begin({ result, phone, email, deviceName }) {
      const given = readResult(result)
      const principal = await tokens.verify(given.accessToken)
      const { userId, authTimeMs: beganAtMs } = principal
      const { username } = decodeJwt(given.accessToken)
      const issuerName = typeof username === 'string' && username !== userId ? username : null
      await users.adopt({ id: userId, phone, email, issuerName })
      const id = principal.deviceId ?? randomUUID()
      await signIns.record({ id, userId, deviceName, beganAtMs })
      return toTokens(id, given, principal)
    },
    async refresh(text) {
      const known = readRefreshToken(text)
      if (!known) throw new UserFault('refresh_token_invalid')
      const result = await rotate(options, known)
      // Without rotation Cognito gives no other one.
      const next = readResult({ RefreshToken: known.refreshToken, ...result })
      const principal = await tokens.verify(next.accessToken)
      const signIn = await signIns.find(known.signInId)
      // The id beside Cognito's token is the client's word: it could name another device of the user.
      const isOwn = signIn?.userId === principal.userId && signIn.beganAtMs === principal.authTimeMs
      const isOn = isOwn && (await users.find(principal.userId)) !== null
      if (!isOn || !(await signIns.touch(signIn.id, clock.nowMs()))) {
        await revoke(options, next.refreshToken)
        throw new UserFault('refresh_token_invalid')
      }
      return toTokens(signIn.id, next, principal)
    },
    async signOut(text) {
      const known = readRefreshToken(text)
      if (!known) return null
      await revoke(options, known.refreshToken)
      const signIn = await signIns.find(known.signInId)
      if (!signIn || !(await signIns.end(signIn.userId, signIn.id))) return null
      return { userId: signIn.userId, deviceId: signIn.id }
    },
  }
}

/** @throws UserFault refresh_token_invalid; a token that was used before ends its sign-in. */
async function rotate(
  { client, clientId, signIns, revocations }: CognitoSignInsOptions,
  { signInId, refreshToken }: { readonly signInId: string; readonly refreshToken: string },
): Promise<AuthenticationResultType | undefined> {
  try {
    const asked = new GetTokensFromRefreshTokenCommand({ ClientId: clientId, RefreshToken: refreshToken })
    return (await client.send(asked)).AuthenticationResult
  } catch (error) {
    const isReused = isNamed(error, ['RefreshTokenReuseException'])
    if (!isReused && !isNamed(error, refreshFaults)) throw error
    const signIn = isReused ? await signIns.find(signInId) : null
    if (signIn) {
      // Cognito may still take a newer token of the same sign-in from somebody who asks it directly.
      await revocations.revokeDevice(signIn.userId, signIn.id, signedOutForMs)
      await signIns.end(signIn.userId, signIn.id)
    }
    throw new UserFault('refresh_token_invalid', {}, { cause: error })
  }
}

async function revoke({ client, clientId }: CognitoSignInsOptions, refreshToken: string): Promise<void> {
  try {
    await client.send(new RevokeTokenCommand({ ClientId: clientId, Token: refreshToken }))
  } catch (error) {
    if (!isNamed(error, revokeFaults)) throw error
  }
}

type Principal = Awaited<ReturnType<AccessTokenVerifier['verify']>>

const toTokens = (
  signInId: string,
  { accessToken, refreshToken }: { accessToken: string; refreshToken: string },
  { userId, expiresAtMs }: Principal,
): Tokens => ({
  accessToken,
  accessTokenExpiresAt: new Date(expiresAtMs).toISOString(),
  refreshToken: writeRefreshToken({ signInId, refreshToken }),
  userId,
})

function readResult({ AccessToken, RefreshToken }: AuthenticationResultType) {
  if (!AccessToken || !RefreshToken) throw new Error('Cognito answered without tokens.')
  return { accessToken: AccessToken, refreshToken: RefreshToken }
}
