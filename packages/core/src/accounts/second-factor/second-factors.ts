import type { UserId } from '@astrovoice/contracts'

/** The authenticator of a person who signs in at our own issuer. */
export interface SecondFactor {
  /** In base 32, as authenticators take it. */
  readonly secret: string
  /** Whether a code of it was shown once; until then another may take its place. */
  readonly isConfirmed: boolean
}

export interface SecondFactors {
  /** Null when there is none, or when it cannot be read any more. */
  find(userId: UserId): Promise<SecondFactor | null>
  /** Puts a secret that is not confirmed in the place of another such one. Never replaces a confirmed one. */
  offer(userId: UserId, secret: string): Promise<void>
  /** Confirms the factor and uses up this time step and all before it. False when it was used up already. Atomic. */
  useStep(userId: UserId, step: number): Promise<boolean>
}

/** Time-based codes (RFC 6238): six digits, every 30 s. */
export interface TotpCodes {
  /** 160 random bits in base 32, as RFC 4226 advises. */
  drawSecret(): string
  /** The time step that a code is of: the present one or a neighbour; null for a wrong code. */
  stepOf(secret: string, code: string, nowMs: number): number | null
  /** The address that an authenticator reads. */
  uriOf(secret: string, label: string): string
}
