import type { CallId } from '@astrovoice/contracts'
import type { BilledCall } from './call-billing.ts'
import type { CallDeps } from './call-deps.ts'
import type { Lease } from './ownership/live-calls.ts'
import { reachLiveCalls } from './reach-live-calls.ts'

/** @throws what `CallBilling.open` throws; the call has no lease then. */
export async function openBilling(deps: CallDeps, lease: Lease, call: BilledCall): Promise<void> {
  try {
    await deps.billing?.open(call)
  } catch (error) {
    await reachLiveCalls(deps.log, () => deps.liveCalls.finish(lease))
    throw error
  }
}

/** A reservation that stays is given back by the sweep. */
export async function cancelBilling({ billing, log }: CallDeps, callId: CallId): Promise<void> {
  await billing?.cancel(callId).catch((error: unknown) => {
    log.warn({ err: error, callId }, 'failed to give back a reservation')
  })
}
