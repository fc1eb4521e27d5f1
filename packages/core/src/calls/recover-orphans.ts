import type { CallId } from '@astrovoice/contracts'
import type { CallDeps } from './call-deps.ts'
import { advance } from './machine/call-machine.ts'
import type { CallRecord } from './ownership/call-record.ts'
import { SnapshotUnreadable } from './ownership/call-snapshot.ts'
import type { Lease, LiveCalls } from './ownership/live-calls.ts'
import { storeFinishedCall } from './ownership/store-finished-call.ts'

type ClaimedCall = NonNullable<Awaited<ReturnType<LiveCalls['claim']>>>

/**
 * Ends and stores calls whose gateway died and whose caller did not return. Returns how many there were.
 */
export async function recoverOrphans(deps: CallDeps): Promise<number> {
  const { liveCalls, log } = deps
  const orphans = await liveCalls.listOrphans()
  for (const callId of orphans) {
    const claimed = await claimOrphan(deps, callId)
    if (!claimed) continue
    if (await endClaimed(deps, claimed)) {
      log.warn({ callId }, 'ended and stored a call whose gateway died')
    }
  }
  return orphans.length
}

/** Null when a gateway owns the call by now, or when this release cannot read it. */
async function claimOrphan(
  { liveCalls, ownerId, log }: CallDeps,
  callId: CallId,
): Promise<ClaimedCall | null> {
  try {
    return await liveCalls.claimOrphan(callId, ownerId)
  } catch (error) {
    if (!(error instanceof SnapshotUnreadable)) throw error
    log.warn({ err: error, callId }, 'left a stored call that cannot be read')
    return null
  }
}

/** Ends a call of another gateway that was claimed, and stores it; false when it could not be stored. */
export async function endClaimed(deps: CallDeps, { lease, record }: ClaimedCall): Promise<boolean> {
  const { liveCalls, meter } = deps
  const finished = record.finished ?? endOrphan(record, lease)
  const stored = { ...finished, leaseEpoch: lease.epoch }
  const isStored = await storeFinishedCall(deps, stored, record.observers)
  if (!isStored) {
    await liveCalls.release(lease)
    return false
  }
  await liveCalls.finish(lease)
  // A call that had only to be stored was counted when it ended.
  if (!record.finished) meter.callEnded(finished.reason)
  return true
}

function endOrphan({ live, savedAtMs }: CallRecord, { epoch }: Lease) {
  const call = { ...live, identity: { ...live.identity, leaseEpoch: epoch } }
  const { effects } = advance(call, { type: 'end-asked', reason: 'caller_gone', rating: null }, savedAtMs)
  const stored = effects.find((effect) => effect.type === 'store-call')
  if (!stored) throw new Error('Ending a live call stores it.')
  return stored.call
}
