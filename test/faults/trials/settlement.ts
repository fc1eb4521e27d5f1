import { isDeepStrictEqual } from 'node:util'
import type { ServerPayload } from '@astrovoice/contracts'
import { describeEndedCall } from '@astrovoice/core'
import type { Account, Lease } from '../environment/stored-state.ts'

/** What a caller and a test know of a call that is over. */
export interface Ending {
  /** As the caller was told. */
  readonly told: ServerPayload<'call:ended'> | null
  /** How long the caller had a line. */
  readonly connectedMs: number
  /** The lease while the first gateway had the call, and whether another one has taken it over since. */
  readonly firstLease: Lease
  readonly hasMoved: boolean
}

/** The gateway notices later than the caller that a line is gone, and knows sooner that it is back. */
const chargeSlackMs = 3000

/** How often the caller would be charged: what is asked for most often, rows or jobs. */
export const countSettled = ({ rows, conversations, jobsAsked }: Account) =>
  Math.max(rows, conversations, ...Object.values(jobsAsked))

/** Whether a call is settled once, by the gateway that had it last, and as the caller was told. */
export function findUnsettled(account: Account, ending: Ending): string[] {
  const { call, rows, conversations, jobsAsked, charged, lease } = account
  if (!call) return ['not stored']
  const faults: string[] = []
  if (rows !== 1 || conversations !== 1) faults.push(`${rows} calls in ${conversations} conversations stored`)
  for (const [name, times] of Object.entries(jobsAsked)) {
    if (times !== 1) faults.push(`${name} asked for ${times} times`)
  }
  const { durationMs, reason } = call
  if (!isDeepStrictEqual(charged, describeEndedCall(call)))
    faults.push('charged for another ending than is stored')
  if (ending.told?.durationMs !== durationMs)
    faults.push(`told ${ending.told?.durationMs} ms, stored ${durationMs}`)
  if (reason !== 'caller_hung_up') faults.push(`ended by ${reason}`)
  if (Math.abs(durationMs - ending.connectedMs) > chargeSlackMs)
    faults.push(`charged ${durationMs} ms of ${ending.connectedMs} ms`)
  if (!lease.isOver) faults.push('the lease is not over')
  if (call.leaseEpoch !== lease.epoch) faults.push('stored by another gateway than had it last')
  if (lease.epoch > ending.firstLease.epoch !== ending.hasMoved)
    faults.push(`the call has ${ending.hasMoved ? 'not ' : ''}moved`)
  return faults
}
