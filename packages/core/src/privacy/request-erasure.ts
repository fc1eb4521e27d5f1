import type { ErasureId, UserId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Revocations, SignOutAnnouncer } from '../accounts/index.ts'
import type { JobQueue } from '../jobs/index.ts'
import { UserFault } from '../user-fault.ts'
import type { Erasures, PendingErasure } from './erasures.ts'

export interface RequestErasureDeps {
  readonly erasures: Pick<Erasures, 'begin'>
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly revocations: Pick<Revocations, 'revoke'>
  readonly signOuts: SignOutAnnouncer
  readonly clock: Clock
}

/**
 * Begins to erase a caller. From then on nobody is signed in as them: refresh tokens are gone, access tokens are
 * refused, calls and sockets end. The job is enqueued first, so that no erasure is begun without one; a job whose
 * erasure did not begin does nothing.
 * @param erasureId random, if the client has chosen it: the receipt is then found even if the reply is lost.
 * @throws UserFault token_invalid when the caller has been erased; erasure_id_taken.
 */
export async function requestErasure(
  { erasures, jobQueue, revocations, signOuts, clock }: RequestErasureDeps,
  userId: UserId,
  erasureId = crypto.randomUUID() as ErasureId,
): Promise<PendingErasure> {
  await jobQueue.enqueue('eraseCaller', { erasureId })
  const erasure = await erasures.begin(userId, erasureId, clock.nowMs())
  if (!erasure) throw new UserFault('token_invalid')
  await revocations.revoke(userId)
  await signOuts.announce({ userId, deviceId: null })
  return erasure
}
