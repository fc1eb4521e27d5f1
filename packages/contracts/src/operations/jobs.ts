import { z } from 'zod'
import type { SharedBudgetName } from '../budgets.ts'
import { AstrologerId, CallId, ConversationId, UserId } from '../ids.ts'
import { Instant, Language } from '../language.ts'
import { EndReason } from '../events/server-events.ts'

export const queueNames = ['tts', 'notifications', 'analytics'] as const
export type QueueName = (typeof queueNames)[number]

export interface JobSpec<S extends z.ZodType = z.ZodType> {
  readonly queue: QueueName
  /** Ids and figures only: what a queue holds is not personal. */
  readonly payload: S
  readonly attempts: number
  /** First wait before a retry; doubles each time. */
  readonly backoffMs: number
  /** What bounds how many of these one caller causes. */
  readonly budget: SharedBudgetName
  /** Jobs of one name with the same key run once. Without `:`. */
  readonly key: (payload: z.output<S>) => string
}

const defineJob = <S extends z.ZodType>(job: JobSpec<S>) => job

/** What happened in a call, without a word of what was said. */
export const CallFinished = z
  .object({
    type: z.literal('call_finished'),
    callId: CallId,
    conversationId: ConversationId,
    userId: UserId,
    astrologerId: AstrologerId,
    language: Language,
    startedAt: Instant,
    endedAt: Instant,
    durationMs: z.int().min(0),
    reason: EndReason,
    turns: z.int().min(0),
    interruptions: z.int().min(0),
    toolCalls: z.array(z.string()).describe('Names of the tools that were used, in order.'),
    firstAudioMs: z.array(z.int().min(0)).describe('End of speech to first audio, per spoken turn.'),
    rating: z.int().min(1).max(5).nullable(),
  })
  .meta({ id: 'CallFinished' })
export type CallFinished = z.infer<typeof CallFinished>

/** Every job there is: its queue, what it carries, how often it is tried and what makes it unique. */
export const jobs = {
  speakSummary: defineJob({
    queue: 'tts',
    payload: z.object({ callId: CallId }),
    attempts: 5,
    backoffMs: 1000,
    budget: 'summaries',
    key: ({ callId }) => callId,
  }),
  notifyReading: defineJob({
    queue: 'notifications',
    payload: z.object({ callId: CallId }),
    attempts: 5,
    backoffMs: 1000,
    budget: 'summaries',
    key: ({ callId }) => callId,
  }),
  recordEvent: defineJob({
    queue: 'analytics',
    payload: CallFinished,
    attempts: 8,
    backoffMs: 1000,
    budget: 'callStarts',
    key: ({ type, callId }) => `${type}-${callId}`,
  }),
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobPayload<N extends JobName> = z.output<Jobs[N]['payload']>
/** One handler for every job, so that a missing one does not compile. */
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>) => Promise<void> }
