import { awaitState } from './await-state.ts'
import type { CallOnTrial } from './call-on-trial.ts'

const withinMs = 20_000

/** Until a caller was told so. */
export const awaitNews = ({ news }: CallOnTrial, wanted: string): Promise<void> =>
  awaitState(() => news.includes(wanted), {
    withinMs,
    otherwise: () => `told ${news.join(', ') || 'nothing'} and not ${wanted} within ${withinMs / 1000} s`,
  })
