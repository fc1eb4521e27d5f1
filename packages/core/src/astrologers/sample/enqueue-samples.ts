import type { Clock } from '@astrovoice/contracts/clock'
import { jobs as catalogue } from '@astrovoice/contracts/operations'
import type { Budgets } from '../../budgets/index.ts'
import type { JobQueue } from '../../jobs/index.ts'
import { UserFault } from '../../user-fault.ts'
import type { Astrologers } from '../astrologers.ts'
import { isFresh, type AstrologerSamples } from './astrologer-samples.ts'
import { composeSample } from './compose-sample.ts'

export interface EnqueueSamplesContext {
  readonly astrologers: Pick<Astrologers, 'list'>
  readonly samples: Pick<AstrologerSamples, 'find'>
  readonly budgets: Pick<Budgets, 'take'>
  readonly jobQueue: Pick<JobQueue, 'enqueue'>
  readonly clock: Clock
}

/**
 * Enqueues the samples that are wanted: of each published astrologer in each language, where none was spoken, voice or
 * text have changed, or the file expires soon. Beyond the budget it waits for the next time.
 * @returns how many it enqueued
 */
export async function enqueueSamples(context: EnqueueSamplesContext): Promise<number> {
  const { astrologers, samples, clock, jobQueue } = context
  let count = 0
  for (const astrologer of await astrologers.list({})) {
    for (const language of astrologer.languages) {
      const { key, version } = await composeSample(astrologer, language)
      const spoken = await samples.find(astrologer.id, language)
      if (spoken?.key === key && isFresh(spoken, clock.nowMs())) continue
      if (!(await hasBudget(context))) return count
      await jobQueue.enqueue('speakSample', { astrologerId: astrologer.id, language, version })
      count++
    }
  }
  return count
}

async function hasBudget({ budgets }: EnqueueSamplesContext): Promise<boolean> {
  try {
    await budgets.take(catalogue.speakSample.budget, 'everybody')
    return true
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    return false
  }
}
