import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CallId } from '@astrovoice/contracts'
import { jobs } from '@astrovoice/contracts/operations'
import { systemClock } from '@astrovoice/contracts/clock'
import {
  type DeadLetters,
  type JobHandlers,
  type JobQueue,
  JobFailure,
  Postponed,
  replayDeadLetters,
} from '../../jobs/index.ts'

/** A queue under test, with its consuming side. */
export interface JobQueueUnderTest {
  readonly queue: JobQueue
  readonly deadLetters: DeadLetters
  /** Runs every queued job, and resolves when none is left: done or dead. */
  drain(handlers: JobHandlers): Promise<void>
  close(): Promise<void>
}

const newCallId = () => CallId.parse(randomUUID())

/** Handlers that record their calls; `fail` decides whether an attempt fails. */
function recordingHandlers(fail: (attempt: number) => boolean = () => false) {
  const ran: { name: string; callId: string }[] = []
  const handle =
    (name: string) =>
    async ({ callId }: { callId: CallId }) => {
      ran.push({ name, callId })
      if (fail(ran.length)) throw new JobFailure('the voice is away')
    }
  const handlers: JobHandlers = {
    speakSummary: handle('speakSummary'),
    notifyReading: handle('notifyReading'),
    rememberCall: handle('rememberCall'),
    recordEvent: handle('recordEvent'),
    settlePayment: async () => {},
    payRefund: async () => {},
    eraseCaller: async () => {},
    exportData: async () => {},
  }
  return { handlers, ran }
}

/** The contract of every JobQueue. */
export function jobQueueContract(name: string, open: () => Promise<JobQueueUnderTest>) {
  describe(`${name} as a job queue`, () => {
    let subject: JobQueueUnderTest
    beforeEach(async () => void (subject = await open()))
    afterEach(() => subject.close())
    testRemovals(() => subject)
    testPostponed(() => subject)
    testFailures(() => subject)

    test('a job runs once, also when its key is enqueued again, even after it is done', async () => {
      const callId = newCallId()
      const { handlers, ran } = recordingHandlers()
      await subject.queue.enqueue('speakSummary', { callId })
      await subject.queue.enqueue('speakSummary', { callId })
      await subject.drain(handlers)
      await subject.queue.enqueue('speakSummary', { callId })
      await subject.drain(handlers)
      expect(ran).toEqual([{ name: 'speakSummary', callId }])
    })

    test('jobs of two names with the same key are two jobs', async () => {
      const callId = newCallId()
      const { handlers, ran } = recordingHandlers()
      await subject.queue.enqueue('speakSummary', { callId })
      await subject.queue.enqueue('notifyReading', { callId })
      await subject.drain(handlers)
      expect(ran.map((job) => job.name).toSorted()).toEqual(['notifyReading', 'speakSummary'])
    })

    test('an invalid payload is refused when it is enqueued', async () => {
      const callId = 'not-a-uuid' as CallId
      await expect(subject.queue.enqueue('speakSummary', { callId })).rejects.toThrow(/Invalid UUID/)
    })
  })
}

/** Jobs that are removed, because what they are about was erased. */
function testRemovals(open: () => JobQueueUnderTest): void {
  test('jobs about an id are removed, waiting or done, and their keys are free', async () => {
    const subject = open()
    const [callId, otherId] = [newCallId(), newCallId()]
    const { handlers, ran } = recordingHandlers()
    await subject.queue.enqueue('speakSummary', { callId })
    await subject.drain(handlers)
    await subject.queue.enqueue('notifyReading', { callId })
    await subject.queue.enqueue('notifyReading', { callId: otherId })
    expect(await subject.queue.removeAbout(new Set([callId]))).toBe(true)
    await subject.drain(handlers)
    expect(ran.slice(1)).toEqual([{ name: 'notifyReading', callId: otherId }])
    await subject.queue.enqueue('speakSummary', { callId })
    await subject.drain(handlers)
    expect(ran.slice(2)).toEqual([{ name: 'speakSummary', callId }])
  })
}

/** A job whose handler says that it is for a later moment. */
function testPostponed(open: () => JobQueueUnderTest): void {
  test('a job that is postponed runs again later and loses no attempt', async () => {
    const subject = open()
    const attempts: number[] = []
    const handlers: JobHandlers = {
      ...recordingHandlers().handlers,
      async notifyReading(_, { attempt }) {
        attempts.push(attempt)
        if (attempts.length === 1) throw new Postponed(systemClock.nowMs() + 20)
      },
    }
    await subject.queue.enqueue('notifyReading', { callId: newCallId() })
    await subject.drain(handlers)
    // A queue that keeps no time runs it now.
    await subject.drain(handlers)
    expect(attempts).toEqual([1, 1])
    expect(await subject.deadLetters.list({ limit: 10 })).toEqual([])
  })
}

function testFailures(open: () => JobQueueUnderTest): void {
  test('a failed attempt is tried again', async () => {
    const subject = open()
    const { handlers, ran } = recordingHandlers((attempt) => attempt < 3)
    await subject.queue.enqueue('speakSummary', { callId: newCallId() })
    await subject.drain(handlers)
    expect(ran).toHaveLength(3)
    expect(await subject.deadLetters.list({ limit: 10 })).toEqual([])
  })

  test('a job out of attempts becomes a dead letter with its reason, and runs when it is replayed', async () => {
    const subject = open()
    const callId = newCallId()
    const failing = recordingHandlers(() => true)
    await subject.queue.enqueue('speakSummary', { callId })
    await subject.drain(failing.handlers)
    expect(failing.ran).toHaveLength(jobs.speakSummary.attempts)

    const letters = await subject.deadLetters.list({ queue: 'tts', limit: 10 })
    expect(letters).toEqual([
      expect.objectContaining({
        queue: 'tts',
        jobName: 'speakSummary',
        payload: { callId },
        reason: 'the voice is away',
      }),
    ])

    const { deadLetters, queue: jobQueue } = subject
    const replay = await replayDeadLetters({ deadLetters, jobQueue, clock: systemClock }, { limit: 10 })
    expect(replay).toEqual({ replayedIds: [letters[0]?.id], refused: [] })
    expect(await deadLetters.list({ limit: 10 })).toEqual([])

    const working = recordingHandlers()
    await subject.drain(working.handlers)
    expect(working.ran).toEqual([{ name: 'speakSummary', callId }])
  })
}
