import { awaitState } from './await-state.ts'
import type { CallOnTrial } from './call-on-trial.ts'

const withinMs = 20_000

/** Waits until the client gets this event. */
export const awaitNews = ({ news }: CallOnTrial, wanted: string): Promise<void> =>
  awaitState(() => news.includes(wanted), {
    withinMs,
    otherwise: () =>
      `the client got ${news.join(', ') || 'no event'}, and not ${wanted} within ${withinMs / 1000} s`,
  })
