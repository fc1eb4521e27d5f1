import type { SignIn } from './sign-ins.ts'

export interface KeptToken {
  /** The store keeps the digest and never the token. */
  readonly digest: string
  readonly expiresAtMs: number
}

/** A sign-in that begins. */
export type NewSignIn = Pick<SignIn, 'userId' | 'deviceName' | 'beganAtMs'>

export interface RotationTime {
  readonly nowMs: number
  readonly repeatableMs: number
}

/** The id of the token that follows another. */
export interface RefreshTokenChain {
  /** Always the same for one token, and secret. */
  successorOf(token: string): string
}

/** Sign-ins that can be prolonged. Each token is followed by the next one of its sign-in. */
export interface RefreshTokens {
  /** Begins a sign-in with its first token. */
  begin(signIn: NewSignIn, token: KeptToken): Promise<SignIn>
  /**
   * Uses a token up, puts the next one in its place and returns the sign-in; null when unknown or expired. The
   * token used last may be used again for `repeatableMs`: its reply was lost, and nothing changes. Any other
   * used token was copied, and its use ends the whole sign-in. Atomic.
   */
  rotate(digest: string, next: KeptToken, time: RotationTime): Promise<SignIn | null>
  /** Ends the sign-in of a token and returns it; null when there is none. */
  end(digest: string): Promise<SignIn | null>
}
