import type { SignInAddress, Tokens } from '@astrovoice/contracts'
import type { AccessTokenIssuer } from './access-tokens.ts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { RefreshTokenChain, RefreshTokens, SignIn } from './refresh-tokens.ts'
import type { SignInCodes } from './sign-in-codes.ts'
import type { SignOutAnnouncer } from './sign-outs.ts'
import type { User, Users } from '../users.ts'
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
  readonly signOuts: SignOutAnnouncer
  readonly clock: Clock
}

/** Exchanges a code for tokens. @throws UserFault sign_in_code_wrong or sign_in_code_expired. */
export async function signIn(deps: SignInDeps, asked: { to: SignInAddress; code: string }): Promise<Tokens> {
  const verdict = await deps.codes.check(asked.to, await digestCode(asked.to, asked.code))
  if (verdict === 'wrong') throw new UserFault('sign_in_code_wrong')
  if (verdict === 'gone') throw new UserFault('sign_in_code_expired')
  const user = await deps.users.findOrCreate(asked.to)
  const refreshToken = drawToken()
  const expiresAtMs = deps.clock.nowMs() + refreshLifeMs
  const begun = await deps.refreshTokens.begin(user.id, { digest: await digest(refreshToken), expiresAtMs })
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

/** Ends a sign-in, and the calls of its device. Does not reveal whether there was one. */
export async function signOut(
  { refreshTokens, signOuts }: Pick<SignInDeps, 'refreshTokens' | 'signOuts'>,
  refreshToken: string,
): Promise<void> {
  const ended = await refreshTokens.end(await digest(refreshToken))
  if (ended) await signOuts.announce({ userId: ended.userId, deviceId: ended.id })
}

async function issueTokens(
  { issuer }: SignInDeps,
  { user, signIn, refreshToken }: { user: User; signIn: SignIn; refreshToken: string },
): Promise<Tokens> {
  const claims = { roles: user.roles, deviceId: signIn.id, authTimeMs: signIn.beganAtMs }
  const { token, expiresAtMs } = await issuer.issue(user.id, claims)
  return {
    accessToken: token,
    accessTokenExpiresAt: new Date(expiresAtMs).toISOString(),
    refreshToken,
    userId: user.id,
  }
}
