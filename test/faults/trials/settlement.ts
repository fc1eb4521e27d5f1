import { isDeepStrictEqual } from 'node:util'
import type { ServerPayload } from '@astrovoice/contracts'
import { describeEndedCall } from '@astrovoice/core'
import type { Account, Lease } from '../environment/stored-state.ts'

/** What the caller and the trial know about an ended call. */
export interface Ending {
  /** The event that the caller got. */
  readonly told: ServerPayload<'call:ended'> | null
  /** How long the caller was connected. */
  readonly connectedMs: number
  /** The lease while the first gateway had the call, and whether another one took the call over. */
  readonly firstLease: Lease
  readonly hasMoved: boolean
}

/** The gateway sees a lost connection later than the client, and a resumed one sooner. */
const chargeSlackMs = 3000

/** How often the caller would be charged: the highest count of stored rows and enqueued jobs. */
export const countSettled = ({ rows, conversations, jobsAsked }: Account) =>
  Math.max(rows, conversations, ...Object.values(jobsAsked))

/** The faults of a settlement: it must be one, of the last gateway, and agree with the caller's event. */
export function findUnsettled(account: Account, ending: Ending): string[] {
  const { call, rows, conversations, jobsAsked, charged, lease } = account
  if (!call) return ['not stored']
  const faults: string[] = []
  if (rows !== 1 || conversations !== 1) faults.push(`${rows} calls in ${conversations} conversations stored`)
  for (const [name, times] of Object.entries(jobsAsked)) {
    if (times !== 1) faults.push(`${name} enqueued ${times} times`)
  }
  const { durationMs, reason } = call
  if (!isDeepStrictEqual(charged, describeEndedCall(call)))
    faults.push('the charged event differs from the stored call')
  if (ending.told?.durationMs !== durationMs)
    faults.push(`the client got a duration of ${ending.told?.durationMs} ms, stored is ${durationMs} ms`)
  if (reason !== 'caller_hung_up') faults.push(`the call ended by ${reason}`)
  if (Math.abs(durationMs - ending.connectedMs) > chargeSlackMs)
    faults.push(`charged are ${durationMs} ms, connected were ${ending.connectedMs} ms`)
  if (!lease.isOver) faults.push('the lease is not over')
  if (call.leaseEpoch !== lease.epoch) faults.push('another gateway than the last one stored the call')
  if (lease.epoch > ending.firstLease.epoch !== ending.hasMoved)
    faults.push(`the call has ${ending.hasMoved ? 'not ' : ''}moved`)
  return faults
}
