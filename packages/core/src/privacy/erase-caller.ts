import type { CallId, ErasureId, ExportId } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Identity, Revocations, SignOutAnnouncer } from '../accounts/index.ts'
import type { AnalyticsSink } from '../analytics/index.ts'
import type { CallersCalls } from '../calls/index.ts'
import { summaryKey } from '../consultations/index.ts'
import { JobFailure, type DeadLetters, type JobQueue, type JobRun } from '../jobs/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { CallerKeys } from './caller-keys.ts'
import { erasureSteps, type ErasureStep } from './data-classes.ts'
import { describeOutcome } from './describe-outcome.ts'
import type { Erasures, ErasureSubject } from './erasures.ts'
import { archiveKey, type DataExports } from './export/data-exports.ts'

export interface EraseCallerContext {
  readonly erasures: Erasures
  readonly revocations: Pick<Revocations, 'revoke'>
  readonly signOuts: SignOutAnnouncer
  readonly callersCalls: Pick<CallersCalls, 'listOf' | 'forget'>
  readonly conversations: Pick<Conversations, 'listEveryCallId'>
  readonly dataExports: Pick<DataExports, 'list'>
  readonly jobQueue: Pick<JobQueue, 'removeAbout'>
  readonly deadLetters: Pick<DeadLetters, 'removeAbout'>
  readonly objectStore: Pick<ObjectStore, 'delete'>
  /** None while analytics are off. */
  readonly analytics: Pick<AnalyticsSink, 'erase'> | null
  readonly callerKeys: CallerKeys
  /** None where callers have no account at another service. */
  readonly identity: Pick<Identity, 'erase'> | null
  readonly clock: Clock
}

/** How many attempts wait for gateways to end the caller's calls: half a minute. */
const attemptsForCalls = 5
/** How many attempts wait for an erasure that is not begun: its request may still run. */
const attemptsForBegin = 4

/**
 * Erases a caller step by step, and leaves a receipt. Every step can be repeated, so that an attempt after a crash
 * begins at the first again. Rows go last: they lead to everything else.
 */
export async function eraseCaller(
  context: EraseCallerContext,
  erasureId: ErasureId,
  { attempt, signal, log }: JobRun,
): Promise<void> {
  const erasure = await context.erasures.find(erasureId)
  if (!erasure) {
    if (attempt < attemptsForBegin) throw new JobFailure('the erasure is not begun')
    return log.warn({ erasureId }, 'dropped an erasure that was never begun')
  }
  if (erasure.state === 'done') return
  const { subject } = erasure
  const { conversations, dataExports } = context
  const callIds = await conversations.listEveryCallId(subject.userId)
  const exportIds = (await dataExports.list(subject.userId)).map(({ id }) => id)
  for (const step of erasureSteps) {
    signal.throwIfAborted()
    await steps[step](context, { ...subject, callIds, exportIds, erasureId, attempt })
    log.info({ erasureId, step }, 'erasure step done')
  }
}

interface Stepped extends ErasureSubject {
  readonly callIds: readonly CallId[]
  readonly exportIds: readonly ExportId[]
  readonly erasureId: ErasureId
  readonly attempt: number
}

const steps: Record<ErasureStep, (context: EraseCallerContext, subject: Stepped) => Promise<void>> = {
  calls: endCalls,
  async jobs({ jobQueue, deadLetters }, { userId, callIds, exportIds }) {
    const ids = new Set<string>([userId, ...callIds, ...exportIds])
    await deadLetters.removeAbout(ids)
    if (!(await jobQueue.removeAbout(ids))) throw new JobFailure('a job of the caller still runs')
  },
  async files({ objectStore }, { callIds, exportIds }) {
    const keys = [...callIds.map(summaryKey), ...exportIds.map(archiveKey)]
    for (const key of keys) await objectStore.delete(key)
  },
  async events({ analytics }, { userId }) {
    await analytics?.erase(userId)
  },
  keys: ({ callerKeys }, { userId, addresses, callIds }) => callerKeys.erase({ userId, addresses, callIds }),
  async identity({ identity }, { userId }) {
    await identity?.erase(userId)
  },
  rows: ({ erasures, clock }, { erasureId }) => erasures.finish(erasureId, describeOutcome(), clock.nowMs()),
}

/** Gateways end and store the calls of a caller who is signed out. What is live after that has no gateway to hear it. */
async function endCalls(
  { revocations, signOuts, callersCalls }: EraseCallerContext,
  { userId, attempt }: Stepped,
): Promise<void> {
  await revocations.revoke(userId)
  await signOuts.announce({ userId, deviceId: null })
  const live = await callersCalls.listOf(userId)
  if (live.length > 0 && attempt < attemptsForCalls)
    throw new JobFailure('a call of the caller is still live')
  for (const callId of live) await callersCalls.forget(callId)
}
