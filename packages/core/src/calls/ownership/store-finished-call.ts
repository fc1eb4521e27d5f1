import type { Conversations, FinishedCall } from '../../ports/conversations.ts'
import { jobs as catalogue } from '@astrovoice/contracts/operations'
import type { Budgets } from '../../budgets/index.ts'
import type { JobQueue } from '../../jobs/index.ts'
import { UserFault } from '../../user-fault.ts'
import type { CallLog } from '../call-log.ts'
import type { Clock } from '@astrovoice/contracts/clock'

export interface FinishedCallStorage {
  readonly conversations: Pick<Conversations, 'storeCall'>
  readonly jobs: JobQueue
  readonly budgets: Budgets
  readonly clock: Clock
  readonly log: CallLog
}

const attempts = 4
const firstWaitMs = 250

/**
 * Stores a finished call and queues what follows from it. False after the last attempt, for
 * the caller must not wait for ever: what is noted of the call is to stay then. There is no summary of a call in which
 * nothing was said, nor of more calls than the caller's budget.
 */
export async function storeFinishedCall(storage: FinishedCallStorage, call: FinishedCall): Promise<boolean> {
  const { conversations, jobs, log } = storage
  const { callId } = call.event
  try {
    await persist(storage, () => conversations.storeCall(call))
    if (call.items.some(({ kind }) => kind === 'spoken') && (await hasSummaryLeft(storage, call))) {
      await persist(storage, () => jobs.enqueue('speakSummary', { callId }))
    }
    await persist(storage, () => jobs.enqueue('recordEvent', call.event))
    return true
  } catch (error) {
    log.error({ err: error, callId }, 'failed to store finished call')
    return false
  }
}

async function hasSummaryLeft(
  { budgets, log }: FinishedCallStorage,
  { event }: FinishedCall,
): Promise<boolean> {
  try {
    await budgets.take(catalogue.speakSummary.budget, event.userId)
    return true
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    log.warn({ callId: event.callId }, 'spoke no summary: the caller has used up the budget')
    return false
  }
}

/** Storing and queueing are both idempotent, so each may be tried again. */
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
