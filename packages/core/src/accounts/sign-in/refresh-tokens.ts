import type { UserId } from '@astrovoice/contracts'

export interface KeptToken {
  /** What is stored of a token; the token itself is not. */
  readonly digest: string
  readonly expiresAtMs: number
}

export interface RotationTime {
  readonly nowMs: number
  readonly repeatableMs: number
}

/** Names the token that follows another. */
export interface RefreshTokenChain {
  /** Always the same for one token, and a secret to everybody else. */
  successorOf(token: string): string
}

/** Sign-ins that can be prolonged. Each token is followed by the next one of its sign-in. */
export interface RefreshTokens {
  /** Begins a sign-in with its first token. */
  begin(userId: UserId, token: KeptToken): Promise<void>
  /**
   * Uses a token up, puts the next one in its place and names the owner; null when unknown or expired. The token that
   * was used last may be used again for `repeatableMs`: the reply was lost, and nothing changes. Any other used token
   * was copied: using it ends the whole sign-in. Atomic.
   */
  rotate(digest: string, next: KeptToken, time: RotationTime): Promise<UserId | null>
  /** Ends the sign-in that a token belongs to, if there is one. */
  end(digest: string): Promise<void>
}
