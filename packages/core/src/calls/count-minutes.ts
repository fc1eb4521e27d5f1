import type { Clock } from '@astrovoice/contracts/clock'
import type { Budgets } from '../budgets/index.ts'
import { UserFault } from '../user-fault.ts'
import type { CallLog } from './call-log.ts'
import type { ObserveCall } from './call-observer.ts'

export interface MinutesDeps {
  readonly budgets: Budgets
  readonly clock: Clock
  readonly log: CallLog
}

const minuteMs = 60_000

/**
 * Counts the minutes of a call at this gateway towards its caller's day, when the gateway is done with it. The
 * start of the call takes the first minute.
 */
export const countMinutes =
  ({ budgets, clock, log }: MinutesDeps): ObserveCall =>
  ({ identity: { userId, callId } }) => {
    const beganAtMs = clock.monotonicMs()
    return {
      name: 'minutes',
      onEnded() {
        const minutes = Math.floor((clock.monotonicMs() - beganAtMs) / minuteMs)
        if (minutes === 0) return
        budgets.take('callMinutes', userId, minutes).catch((error: unknown) => {
          // The last call may take more than was left.
          if (!(error instanceof UserFault)) log.warn({ err: error, callId }, 'failed to count call minutes')
        })
      },
    }
  }
