import type { UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { UserFault } from '../../user-fault.ts'
import { revokedForMs, signedOutForMs, type Revocations } from '../sign-in/revocations.ts'
import type { SignIns } from '../sign-in/sign-ins.ts'
import type { SignedOut, SignOutAnnouncer } from '../sign-in/sign-outs.ts'
import type { Identity } from './identity.ts'

export interface EndSignInsDeps {
  readonly identity: Pick<Identity, 'signOut' | 'endAll'>
  readonly signIns: Pick<SignIns, 'end'>
  readonly revocations: Pick<Revocations, 'revokeDevice' | 'revokeEarlier'>
  readonly signOuts: SignOutAnnouncer
  readonly clock: Clock
}

/** Ends a sign-in with its access tokens and calls. Does not reveal whether there was one. */
export async function endSignIn(deps: EndSignInsDeps, refreshToken: string): Promise<void> {
  const ended = await deps.identity.signOut(refreshToken)
  if (ended) await endAccess(deps, ended, revokedForMs)
}

/** Ends a user's sign-in on one device. @throws UserFault not_found when the user has no such sign-in. */
export async function signOutDevice(deps: EndSignInsDeps, userId: UserId, deviceId: string): Promise<void> {
  if (!(await deps.signIns.end(userId, deviceId))) throw new UserFault('not_found')
  await endAccess(deps, { userId, deviceId }, signedOutForMs)
}

/** Ends every sign-in of a user. Access tokens go last: until then a request that failed midway can be repeated. */
export async function signOutEverywhere(deps: EndSignInsDeps, userId: UserId): Promise<void> {
  const { identity, revocations, signOuts, clock } = deps
  await identity.endAll(userId)
  await revocations.revokeEarlier(userId, clock.nowMs())
  await signOuts.announce({ userId, deviceId: null })
}

async function endAccess(
  { revocations, signOuts }: EndSignInsDeps,
  ended: SignedOut,
  forMs: number,
): Promise<void> {
  if (ended.deviceId !== null) await revocations.revokeDevice(ended.userId, ended.deviceId, forMs)
  await signOuts.announce(ended)
}
