import type { UserId } from '@astrovoice/contracts'

/** Sign-ins that can be prolonged. Tokens are stored as digests; each can be used once. */
export interface RefreshTokens {
  store(userId: UserId, token: { digest: string; expiresAtMs: number }): Promise<void>
  /** Uses a token up and names its owner; null when unknown, used or expired. Using a used one ends the whole sign-in. */
  use(digest: string, nowMs: number): Promise<UserId | null>
  revoke(digest: string): Promise<void>
}
