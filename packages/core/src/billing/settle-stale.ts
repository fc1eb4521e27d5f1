import { timingBudget } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { CallersCalls, CallLog } from '../calls/index.ts'
import type { Ledger, Wallets } from '../money/index.ts'
import { settleCall } from './bill-calls.ts'

export interface SettleStaleDeps {
  readonly wallets: Pick<Wallets, 'listUnsettled' | 'findCharge' | 'settleCharge'>
  readonly ledger: Pick<Ledger, 'post'>
  readonly callersCalls: Pick<CallersCalls, 'find'>
  readonly clock: Clock
  readonly log: Pick<CallLog, 'warn'>
}

const atATime = 100
/** No call is under way any more; gateways had time to store it. */
const staleMs = timingBudget.longestCallMs + timingBudget.resumeWithinMs + 30 * 60_000

/**
 * Settles calls that no gateway has settled: their record is lost, so that nothing proves what was heard, and nothing
 * is charged. Calls that a gateway may still store are left to it. One that cannot be settled does not keep back the
 * others. Returns how many were settled.
 */
export async function settleStale({ callersCalls, log, ...deps }: SettleStaleDeps): Promise<number> {
  const stale = await deps.wallets.listUnsettled(deps.clock.nowMs() - staleMs, atATime)
  let settled = 0
  for (const { callId } of stale) {
    try {
      if (await callersCalls.find(callId)) continue
      await settleCall(deps, callId, {})
      log.warn({ callId }, 'settled a call without its record: nothing is charged')
      settled++
    } catch (error) {
      log.warn({ err: error, callId }, 'failed to settle a stale call')
    }
  }
  return settled
}
