import type { UserId } from '@astrovoice/contracts'

/** How a user signed in; every access token of the sign-in carries it. */
export interface SignInClaims {
  /** What the user may do beyond their own account, as their issuer names it. */
  readonly roles: readonly string[]
  /** The user has proved a second factor in this sign-in. */
  readonly secondFactor: boolean
  /** The sign-in on one device; null in tokens that do not name one. */
  readonly deviceId: string | null
  /** The time of the last proof of identity. A refresh does not move it. 0 when the token has none. */
  readonly authTimeMs: number
}

/** The user of a request or a socket, as the access token names them. */
export interface Principal extends SignInClaims {
  readonly userId: UserId
  /** When the token expires. */
  readonly expiresAtMs: number
}

export interface AccessTokenIssuer {
  issue(userId: UserId, signIn: SignInClaims): Promise<{ token: string; expiresAtMs: number }>
}

export interface AccessTokenVerifier {
  /** @throws UserFault `token_expired` or `token_invalid`. */
  verify(token: string): Promise<Principal>
}
