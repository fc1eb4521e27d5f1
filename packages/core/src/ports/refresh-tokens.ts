import type { UserId } from '@astrovoice/contracts'

export interface KeptToken {
  /** What is stored of a token; the token itself is not. */
  readonly digest: string
  readonly expiresAtMs: number
}

/** Sign-ins that can be prolonged. Each token can be used once and is followed by the next one of its sign-in. */
export interface RefreshTokens {
  /** Begins a sign-in with its first token. */
  begin(userId: UserId, token: KeptToken): Promise<void>
  /**
   * Uses a token up, puts the next one in its place and names the owner; null when unknown, used or expired. A used
   * one was copied: using it again ends the whole sign-in. Atomic: of two uses at once one succeeds.
   */
  rotate(digest: string, next: KeptToken, nowMs: number): Promise<UserId | null>
  /** Ends the sign-in that a token belongs to, if there is one. */
  end(digest: string): Promise<void>
}
