import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import type { Clock } from '@astrovoice/contracts/clock'
import type { PoolUser } from './pool-users.ts'

/** A sign-in at the pool: all refresh tokens that follow each other. */
export interface Family {
  readonly originJti: string
  readonly authTimeS: number
  readonly user: PoolUser
  isRevoked: boolean
}

export interface PoolTokens {
  readonly jwk: JWK
  sign(family: Family): Promise<{ AccessToken: string; IdToken: string }>
}

/** Signs access and id tokens with the claims of Cognito's documentation, by RS256. */
export async function createPoolTokens(issuer: string, clientId: string, clock: Clock): Promise<PoolTokens> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const kid = randomUUID()
  const signed = (claims: Record<string, unknown>, key: CryptoKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
  return {
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' },
    async sign({ originJti, authTimeS, user }) {
      const iat = Math.floor(clock.nowMs() / 1000)
      const common = {
        sub: user.sub,
        iss: issuer,
        origin_jti: originJti,
        event_id: randomUUID(),
        auth_time: authTimeS,
        iat,
        exp: iat + 3600,
        jti: randomUUID(),
        ...(user.groups.length > 0 && { 'cognito:groups': user.groups }),
      }
      const access = { token_use: 'access', client_id: clientId, username: user.username, scope: 'openid' }
      const id = { token_use: 'id', aud: clientId, 'cognito:username': user.username, ...user.attributes }
      return {
        AccessToken: await signed({ ...common, ...access }, privateKey),
        IdToken: await signed({ ...common, ...id }, privateKey),
      }
    },
  }
}
