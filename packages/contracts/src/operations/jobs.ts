import { z } from 'zod'
import type { SharedBudgetName } from '../budgets.ts'
import {
  AstrologerId,
  CallId,
  ConversationId,
  ErasureId,
  ExportId,
  PaymentEventId,
  RefundId,
  UserId,
} from '../ids.ts'
import { Instant, Language } from '../language.ts'
import { EndReason } from '../events/server-events.ts'

export const queueNames = ['tts', 'notifications', 'analytics', 'privacy'] as const
export type QueueName = (typeof queueNames)[number]

/** How much of a job runs at once and how fast. */
export interface JobLimits {
  /** Jobs of this name that one worker process runs at the same time. */
  readonly concurrency: number
  /** When an attempt is cut off; it counts as failed and is tried again. */
  readonly timeoutMs: number
  /** Attempts that all workers together may start; null without a bound. */
  readonly rate: { readonly times: number; readonly perSeconds: number } | null
}

export interface JobSpec<S extends z.ZodType = z.ZodType> extends JobLimits {
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

/** Every job: its queue, payload, attempts, limits, and the key that makes it unique. */
export const jobs = {
  speakSummary: defineJob({
    queue: 'tts',
    payload: z.object({ callId: CallId }),
    attempts: 5,
    backoffMs: 1000,
    concurrency: 4,
    // Above the 120 s that the model gets to read a summary.
    timeoutMs: 150_000,
    // Sessions of the realtime model that summaries may open beside those of calls.
    rate: { times: 600, perSeconds: 60 },
    budget: 'summaries',
    key: ({ callId }) => callId,
  }),
  rememberCall: defineJob({
    queue: 'notifications',
    payload: z.object({ callId: CallId }),
    attempts: 8,
    backoffMs: 1000,
    concurrency: 8,
    timeoutMs: 30_000,
    rate: null,
    budget: 'callStarts',
    key: ({ callId }) => callId,
  }),
  notifyReading: defineJob({
    queue: 'notifications',
    payload: z.object({ callId: CallId }),
    attempts: 5,
    backoffMs: 1000,
    concurrency: 8,
    timeoutMs: 30_000,
    rate: { times: 50, perSeconds: 1 },
    budget: 'summaries',
    key: ({ callId }) => callId,
  }),
  settlePayment: defineJob({
    queue: 'notifications',
    payload: z.object({ paymentEventId: PaymentEventId }),
    // A caller waits: the first tries follow each other fast. A sweep enqueues what is left.
    attempts: 8,
    backoffMs: 250,
    concurrency: 8,
    timeoutMs: 30_000,
    rate: null,
    budget: 'payments',
    key: ({ paymentEventId }) => paymentEventId,
  }),
  payRefund: defineJob({
    queue: 'notifications',
    payload: z.object({ refundId: RefundId }),
    attempts: 8,
    backoffMs: 1000,
    concurrency: 4,
    timeoutMs: 30_000,
    rate: null,
    budget: 'refunds',
    key: ({ refundId }) => refundId,
  }),
  recordEvent: defineJob({
    queue: 'analytics',
    payload: CallFinished,
    attempts: 8,
    backoffMs: 1000,
    concurrency: 16,
    timeoutMs: 30_000,
    rate: null,
    budget: 'callStarts',
    key: ({ type, callId }) => `${type}-${callId}`,
  }),
  exportData: defineJob({
    queue: 'privacy',
    payload: z.object({ exportId: ExportId }),
    attempts: 5,
    backoffMs: 2000,
    // An archive is written piece by piece; one at a time keeps a worker's memory small.
    concurrency: 1,
    timeoutMs: 10 * 60_000,
    rate: null,
    budget: 'exports',
    key: ({ exportId }) => exportId,
  }),
  eraseCaller: defineJob({
    queue: 'privacy',
    // No id of the caller: dead letters and logs of the queue outlive them.
    payload: z.object({ erasureId: ErasureId }),
    // The last wait is 256 s: pods of a quiet queue leave after 300 s. Workers resume erasures when they start.
    attempts: 9,
    backoffMs: 2000,
    concurrency: 2,
    timeoutMs: 10 * 60_000,
    rate: null,
    budget: 'erasures',
    key: ({ erasureId }) => erasureId,
  }),
}

export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobPayload<N extends JobName> = z.output<Jobs[N]['payload']>
