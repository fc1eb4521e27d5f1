import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { ConsentTopic } from '@astrovoice/contracts'
import { jobs, queueNames } from '@astrovoice/contracts/operations'
import type { AttemptOutcome, JobMeter } from '@astrovoice/core'
import { createConsentMeter } from './consent-meter.ts'
import { createPaymentMeter, type PaymentMeter } from './payment-meter.ts'

export interface JobMetrics {
  readonly meter: JobMeter
  /** A use of data was refused for lack of a consent. */
  consentMissing(topic: ConsentTopic): void
  readonly payments: PaymentMeter
  /** The metrics for Prometheus. */
  expose(): Promise<{ contentType: string; text: string }>
}

/** Seconds: most jobs take milliseconds, a summary takes as long as its speech. */
const attemptBuckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 120, 150]

const outcomes: readonly AttemptOutcome[] = ['done', 'failed', 'returned', 'postponed']

/** The worker's metrics: its process, attempts at jobs, jobs that failed for good, and payments. */
export function createJobMetrics(): JobMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const attempts = new Counter({
    name: 'job_attempts_total',
    help: 'Attempts at jobs, by outcome.',
    labelNames: ['job', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'job_attempt_seconds',
    help: 'Duration of attempts.',
    labelNames: ['job'],
    buckets: attemptBuckets,
    registers,
  })
  const dead = new Counter({
    name: 'jobs_dead_total',
    help: 'Jobs that failed for good, by queue.',
    labelNames: ['queue'],
    registers,
  })
  // Prometheus sees no increase in a series that begins at 1: each begins at 0.
  for (const job of Object.keys(jobs)) for (const outcome of outcomes) attempts.inc({ job, outcome }, 0)
  for (const queue of queueNames) dead.inc({ queue }, 0)
  return {
    meter: {
      attempted(job, outcome, ms) {
        attempts.inc({ job, outcome })
        seconds.observe({ job }, ms / 1000)
      },
      died: (queue) => dead.inc({ queue }),
    },
    consentMissing: createConsentMeter(registry),
    payments: createPaymentMeter(registry),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
