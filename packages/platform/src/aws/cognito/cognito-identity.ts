import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { decodeJwt } from 'jose'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AccessTokenVerifier, Identity, Revocations, SignIns, Users } from '@astrovoice/core'
import { createCognitoAccounts } from './cognito-accounts.ts'
import { createCognitoSignIns } from './cognito-sign-ins.ts'
import { channelOf, exchangeCode, sendCode } from './one-time-codes.ts'
import { describeProviders, exchangeGrant, type ProviderPages } from './provider-pages.ts'

/** How long a code and its session last: the pool’s client says so (infra/src/identity/user-pool.ts). */
const sessionLifeMs = 15 * 60_000

export interface CognitoIdentityOptions {
  readonly client: Pick<CognitoIdentityProviderClient, 'send'>
  readonly userPoolId: string
  readonly pages: ProviderPages
  /** Of the pool's access tokens. */
  readonly tokens: AccessTokenVerifier
  readonly users: Pick<Users, 'find' | 'adopt' | 'issuerNameOf'>
  readonly signIns: SignIns
  readonly revocations: Pick<Revocations, 'revokeDevice'>
  readonly clock: Clock
  /** Resolves when a request for a code may be replied to: no reply shows by its time what the pool did. */
  readonly waitForReply: () => Promise<void>
}

/** Callers of an Amazon Cognito user pool. */
export function createCognitoIdentity(options: CognitoIdentityOptions): Identity {
  const { client, userPoolId, pages, signIns, clock } = options
  const { clientId } = pages
  const accounts = createCognitoAccounts(options)
  const begun = createCognitoSignIns({ ...options, clientId })
  return {
    providers: describeProviders(pages),
    refresh: (refreshToken) => begun.refresh(refreshToken),
    signOut: (refreshToken) => begun.signOut(refreshToken),
    erase: (userId) => accounts.erase(userId),
    async requestCode(to) {
      const mayReply = options.waitForReply()
      const [sent] = await Promise.allSettled([sendCode({ client, clientId, userPoolId }, to), mayReply])
      if (sent.status === 'rejected') throw sent.reason
      return { channel: channelOf(to), expiresAtMs: clock.nowMs() + sessionLifeMs, session: sent.value }
    },
    async signIn(attempt) {
      const { to, deviceName } = attempt
      const result = (await exchangeCode({ client, clientId }, attempt)) ?? {}
      const isPhone = channelOf(to) === 'sms'
      return begun.begin({ result, phone: isPhone ? to : null, email: isPhone ? null : to, deviceName })
    },
    async signInThroughProvider(grant) {
      const result = await exchangeGrant(pages, grant)
      const email = readProvedEmail(result.IdToken ?? '')
      return begun.begin({ result, phone: null, email, deviceName: grant.deviceName })
    },
    async endAll(userId) {
      await accounts.endAll(userId)
      await signIns.endAll(userId)
    },
  }
}

/** The token came from Cognito itself over TLS, which stands for its signature (OpenID Connect Core 1.0, 3.1.3.7). */
function readProvedEmail(idToken: string): string | null {
  const { email, email_verified: isVerified } = decodeJwt(idToken)
  const isProved = typeof email === 'string' && (isVerified === true || isVerified === 'true')
  return isProved ? email.toLowerCase() : null
}
