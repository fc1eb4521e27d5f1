import type { Conversations, EndedCall } from '../../ports/conversations.ts'
import { jobs as catalogue } from '@astrovoice/contracts/operations'
import { describeEndedCall } from '../../analytics/index.ts'
import type { Budgets } from '../../budgets/index.ts'
import type { JobQueue } from '../../jobs/index.ts'
import { UserFault } from '../../user-fault.ts'
import type { CallBilling } from '../call-billing.ts'
import type { CallLog } from '../call-log.ts'
import type { ObserverStates } from './call-record.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface FinishedCallStorage {
  readonly conversations: Pick<Conversations, 'storeCall' | 'storeSummary'>
  readonly jobs: JobQueue
  readonly budgets: Budgets
  readonly clock: Clock
  readonly log: CallLog
  /** Calls cost nothing when left out. */
  readonly billing?: Pick<CallBilling, 'settle'>
}

const attempts = 4
const firstWaitMs = 250

/**
 * Stores an ended call, charges what its observers have counted, and queues the jobs that follow it. Returns false after the last attempt, so that the
 * caller does not wait for ever. The record of the call then stays in Redis. A call without a question gets no
 * summary, nor does one over the caller's budget; that is stored too. Of an erased caller nothing is stored.
 */
export async function storeFinishedCall(
  storage: FinishedCallStorage,
  call: EndedCall,
  states: ObserverStates,
): Promise<boolean> {
  const { conversations, jobs, billing, log } = storage
  const { callId } = call
  try {
    if (!(await persist(storage, () => conversations.storeCall(call)))) {
      log.warn({ callId }, 'dropped a call of an erased caller')
      return true
    }
    await persist(storage, async () => billing?.settle(call, states))
    const isAsked = hasQuestion(call)
    const getsSummary = isAsked && (await hasSummaryLeft(storage, call))
    await persist<unknown>(storage, () =>
      getsSummary
        ? jobs.enqueue('speakSummary', { callId })
        : conversations.storeSummary(callId, { state: 'none' }),
    )
    if (isAsked) await persist(storage, () => jobs.enqueue('rememberCall', { callId }))
    await persist(storage, () => jobs.enqueue('recordEvent', describeEndedCall(call)))
    return true
  } catch (error) {
    log.error({ err: error, callId }, 'failed to store finished call')
    return false
  }
}

const hasQuestion = ({ items }: EndedCall) =>
  items.some((item) => item.kind === 'spoken' && item.role === 'caller' && item.text.trim() !== '')

async function hasSummaryLeft(
  { budgets, log }: FinishedCallStorage,
  { callId, userId }: EndedCall,
): Promise<boolean> {
  try {
    await budgets.take(catalogue.speakSummary.budget, userId)
    return true
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    log.warn({ callId }, 'spoke no summary: the caller has used up the budget')
    return false
  }
}

/** Storing and queueing are idempotent, so each can be tried again. */
async function persist<T>({ clock, log }: FinishedCallStorage, act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt === attempts) throw error
      log.warn({ err: error, attempt }, 'failed to store finished call, retrying')
      await new Promise<void>((resolve) => clock.after(firstWaitMs * 2 ** (attempt - 1), resolve))
    }
  }
}
