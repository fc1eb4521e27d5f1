import { retentionDays, type UserId } from '@astrovoice/contracts'
import { UserFault } from '../../user-fault.ts'
import type { AccessTokenVerifier, Principal } from './access-tokens.ts'

/** For how long a revocation of access tokens is known: longer than any of them lasts. */
export const revokedForMs = 65 * 60_000

/**
 * For how long a device is known that was signed out from elsewhere: longer than its refresh token lasts. Cognito still
 * takes that token from the device itself.
 */
export const signedOutForMs = (retentionDays.signIns + 1) * 24 * 60 * 60_000

/** Access tokens that count no more before they expire. */
export interface Revocations {
  /** Revokes all of a user, later ones too. */
  revoke(userId: UserId): Promise<void>
  /** Revokes those of sign-ins of a user that began before a time, in whole seconds as tokens have it. */
  revokeEarlier(userId: UserId, beforeMs: number): Promise<void>
  /** Revokes those of a user's sign-in on one device, later ones too. */
  revokeDevice(userId: UserId, deviceId: string, forMs: number): Promise<void>
  /** False while the store is away. */
  isRevoked(principal: TokenHolder): Promise<boolean>
}

/** What a revocation is about. */
export type TokenHolder = Pick<Principal, 'userId' | 'deviceId' | 'authTimeMs'>

/** A verifier that takes a revoked token as invalid. */
export const refuseRevoked = (
  tokens: AccessTokenVerifier,
  revocations: Pick<Revocations, 'isRevoked'>,
): AccessTokenVerifier => ({
  async verify(token) {
    const principal = await tokens.verify(token)
    if (await revocations.isRevoked(principal)) throw new UserFault('token_invalid')
    return principal
  },
})
