import { jobs, queuePrefix } from '@astrovoice/contracts/operations'
import type { CallId, UserId } from '@astrovoice/contracts'
import type { StoredCall } from '@astrovoice/core'
import { createConversations, type openDatabase } from '@astrovoice/platform/postgres'
import type { Redis } from '@astrovoice/platform/redis'

/** What is stored of a caller's only call, and how often: every source of a double charge. */
export interface Account {
  readonly call: StoredCall | null
  /** Calls and conversations of this caller, with any id. */
  readonly rows: number
  readonly conversations: number
  /** How often each job was enqueued. A queue drops a duplicate, but its events have both. */
  readonly jobsAsked: Readonly<Record<AfterCall, number>>
  /** The event of the analytics job, which holds what is charged. */
  readonly charged: unknown
  readonly lease: Lease
}

export interface Lease {
  readonly epoch: number
  readonly isOver: boolean
}

type AfterCall = 'speakSummary' | 'recordEvent'

export interface StoredState {
  leaseOf(callId: CallId): Promise<Lease>
  account(userId: UserId, callId: CallId): Promise<Account>
}

type Prisma = ReturnType<typeof openDatabase>['prisma']

export function openStoredState(prisma: Prisma, redis: Redis): StoredState {
  const conversations = createConversations(prisma)
  const leaseOf = async (callId: CallId) => {
    const { epoch, over } = await redis.hgetall(`{calls}:${callId}`)
    return { epoch: Number(epoch), isOver: over === '1' }
  }
  const jobsOf = async (name: AfterCall, callId: CallId) => {
    const events = await redis.xrange(`${queuePrefix}:${jobs[name].queue}:events`, '-', '+')
    return events.flatMap(([, fields]) => {
      const { event, jobId = '' } = toRecord(fields)
      return ['added', 'duplicated'].includes(event!) && jobId.includes(callId) ? [jobId] : []
    })
  }
  return {
    leaseOf,
    async account(userId, callId) {
      const [spoken, recorded] = [await jobsOf('speakSummary', callId), await jobsOf('recordEvent', callId)]
      const data = await redis.hget(`${queuePrefix}:${jobs.recordEvent.queue}:${recorded[0]}`, 'data')
      return {
        call: await conversations.findCall(callId),
        rows: await prisma.call.count({ where: { conversation: { userId } } }),
        conversations: await prisma.conversation.count({ where: { userId } }),
        jobsAsked: { speakSummary: spoken.length, recordEvent: recorded.length },
        charged: JSON.parse(data ?? 'null'),
        lease: await leaseOf(callId),
      }
    },
  }
}

const toRecord = (fields: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(fields.flatMap((name, at) => (at % 2 === 0 ? [[name, fields[at + 1]]] : [])))
