import type { Conversations, EndedCall } from '../../ports/conversations.ts'
import { jobs as catalogue } from '@astrovoice/contracts/operations'
import { describeEndedCall } from '../../analytics/index.ts'
import type { Budgets } from '../../budgets/index.ts'
import type { JobQueue } from '../../jobs/index.ts'
import { UserFault } from '../../user-fault.ts'
import type { CallLog } from '../call-log.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface FinishedCallStorage {
  readonly conversations: Pick<Conversations, 'storeCall' | 'storeSummary'>
  readonly jobs: JobQueue
  readonly budgets: Budgets
  readonly clock: Clock
  readonly log: CallLog
}

const attempts = 4
const firstWaitMs = 250

/**
 * Stores an ended call and queues the jobs that follow it. Returns false after the last attempt, so that the
 * caller does not wait for ever. The record of the call then stays in Redis. A call without a question gets no
 * summary, nor does one over the caller's budget; that is stored too.
 */
export async function storeFinishedCall(storage: FinishedCallStorage, call: EndedCall): Promise<boolean> {
  const { conversations, jobs, log } = storage
  const { callId } = call
  try {
    await persist(storage, () => conversations.storeCall(call))
    const getsSummary = hasQuestion(call) && (await hasSummaryLeft(storage, call))
    await persist(storage, () =>
      getsSummary
        ? jobs.enqueue('speakSummary', { callId })
        : conversations.storeSummary(callId, { state: 'none' }),
    )
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
async function persist({ clock, log }: FinishedCallStorage, act: () => Promise<void>): Promise<void> {
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
