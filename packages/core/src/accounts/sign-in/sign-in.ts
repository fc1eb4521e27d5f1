import type { Tokens } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { CodeSignIn } from '../identity/identity.ts'
import type { User, Users } from '../users.ts'
import type { AccessTokenIssuer } from './access-tokens.ts'
import type { RefreshTokenChain, RefreshTokens } from './refresh-tokens.ts'
import type { SignInCodes } from './sign-in-codes.ts'
import type { SignIn, SignIns } from './sign-ins.ts'
import type { SignedOut } from './sign-outs.ts'
import { UserFault } from '../../user-fault.ts'
import { digest, digestCode } from './digest.ts'
import { drawToken } from './random.ts'

const refreshLifeMs = 60 * 24 * 60 * 60_000
/** For how long a refresh whose reply was lost can be repeated. */
const repeatableMs = 60_000

export interface SignInDeps {
  readonly codes: SignInCodes
  readonly users: Users
  readonly refreshTokens: RefreshTokens
  readonly refreshTokenChain: RefreshTokenChain
  readonly issuer: AccessTokenIssuer
  readonly signIns: Pick<SignIns, 'endAll'>
  readonly clock: Clock
}

/** Exchanges a code for tokens. @throws UserFault sign_in_code_wrong or sign_in_code_expired. */
export async function signIn(deps: SignInDeps, { to, code, deviceName }: CodeSignIn): Promise<Tokens> {
  const verdict = await deps.codes.check(to, await digestCode(to, code))
  if (verdict === 'wrong') throw new UserFault('sign_in_code_wrong')
  if (verdict === 'gone') throw new UserFault('sign_in_code_expired')
  const user = await deps.users.findOrCreate(to)
  const refreshToken = drawToken()
  const beganAtMs = deps.clock.nowMs()
  const token = { digest: await digest(refreshToken), expiresAtMs: beganAtMs + refreshLifeMs }
  const begun = await deps.refreshTokens.begin({ userId: user.id, deviceName, beganAtMs }, token)
  return issueTokens(deps, { user, signIn: begun, refreshToken })
}

/** Exchanges a refresh token for the next pair; repeated within a minute, for the same pair. @throws UserFault refresh_token_invalid. */
export async function refreshTokens(deps: SignInDeps, refreshToken: string): Promise<Tokens> {
  const nowMs = deps.clock.nowMs()
  const next = deps.refreshTokenChain.successorOf(refreshToken)
  const prolonged = await deps.refreshTokens.rotate(
    await digest(refreshToken),
    { digest: await digest(next), expiresAtMs: nowMs + refreshLifeMs },
    { nowMs, repeatableMs },
  )
  const user = prolonged && (await deps.users.find(prolonged.userId))
  if (!user) throw new UserFault('refresh_token_invalid')
  return issueTokens(deps, { user, signIn: prolonged, refreshToken: next })
}

/** Ends the sign-in of a refresh token, and says which it was; null when there is none. */
export async function signOut(
  { refreshTokens }: Pick<SignInDeps, 'refreshTokens'>,
  refreshToken: string,
): Promise<SignedOut | null> {
  const ended = await refreshTokens.end(await digest(refreshToken))
  return ended && { userId: ended.userId, deviceId: ended.id }
}

async function issueTokens(
  { issuer }: SignInDeps,
  { user, signIn, refreshToken }: { user: User; signIn: SignIn; refreshToken: string },
): Promise<Tokens> {
  const { id: deviceId, beganAtMs: authTimeMs, secondFactor } = signIn
  const claims = { roles: user.roles, secondFactor, deviceId, authTimeMs }
  const { token, expiresAtMs } = await issuer.issue(user.id, claims)
  return {
    accessToken: token,
    accessTokenExpiresAt: new Date(expiresAtMs).toISOString(),
    refreshToken,
    userId: user.id,
  }
}
