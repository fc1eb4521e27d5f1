import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { jobs } from '@astrovoice/contracts/operations'
import { JobAdmissions } from './job-admissions.ts'

test('jobs that share a queue have slots of their own', async () => {
  const limits = {
    ...jobs,
    speakSummary: { ...jobs.speakSummary, concurrency: 1, rate: null },
    recordEvent: { ...jobs.recordEvent, concurrency: 1 },
  }
  const admissions = new JobAdmissions(limits, new Redis({ lazyConnect: true }), 'test')
  const first = await admissions.admit('speakSummary')
  expect(await admissions.admit('speakSummary')).toEqual({ waitMs: expect.any(Number) })
  expect(await admissions.admit('recordEvent')).toHaveProperty('leave')
  if ('leave' in first) first.leave()
  expect(await admissions.admit('speakSummary')).toHaveProperty('leave')
})
