import type { UserId } from '@astrovoice/contracts'

export interface AccessTokenIssuer {
  issue(userId: UserId): Promise<{ token: string; expiresAtMs: number }>
}

export interface AccessTokenVerifier {
  /** @throws UserFault `token_expired` or `token_invalid`. */
  verify(token: string): Promise<UserId>
}
