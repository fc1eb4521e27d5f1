import { setTimeout as wait } from 'node:timers/promises'
import { carried, type Evidence } from './evidence.ts'
import type { Trial } from './trial.ts'
import { toTheWord } from './verdict.ts'

type Why = 'lost' | 'stalled' | 'expired' | 'refused'

/** The caller notices nothing; the gateway opens another session. */
const reopened = (why: Why, ...struck: string[]): Evidence => ({
  news: [],
  counters: { ...carried, [`model_sessions_reopened{${why}}`]: 1 },
  struck,
})

const breaking = (name: string, fault: { kind: string; code?: number }, why: Why): Trial => ({
  name,
  evidence: reopened(why, fault.kind),
  strike: ({ model }) => model.breakWith({ fault, target: 'open' }),
  tolerance: toTheWord,
})

const refused: Trial = {
  name: 'model replies 429 to a reconnect',
  evidence: reopened('lost', 'refuse', 'drop'),
  async strike({ model }) {
    await model.breakWith({ fault: { kind: 'refuse', status: 429, retryAfterS: 1 }, target: 'all' })
    await model.breakWith({ fault: { kind: 'drop' }, target: 'open' })
    await wait(3000)
    await model.mend()
  },
  tolerance: toTheWord,
}

const repeating: Trial = {
  name: 'model repeats events',
  evidence: { news: [], counters: carried, struck: ['duplicate'] },
  before: (model) => model.breakWith({ fault: { kind: 'duplicate', every: 3 }, target: 'next' }),
  strike: async () => {},
}

/** The gateway requests the rest of the answer in the same session. */
const incomplete: Trial = {
  name: 'answer incomplete',
  evidence: { news: [], counters: carried, struck: ['end-response'] },
  before: (model) =>
    model.breakWith({
      fault: { kind: 'end-response', status: 'incomplete', reason: 'max_output_tokens' },
      when: { event: 'response.output_audio.delta', nth: 20 },
    }),
  strike: async () => {},
  tolerance: toTheWord,
}

/** Each session of the first model fails once, so after one replacement only the fallback can be heard. */
const quotaUsedUp: Trial = {
  name: 'answer failed with quota',
  evidence: reopened('refused', 'end-response'),
  hasFallback: true,
  before: (model) =>
    model.breakWith({
      fault: { kind: 'end-response', status: 'failed', code: 'insufficient_quota' },
      target: 'all',
      when: { event: 'response.output_audio.delta' },
    }),
  strike: async () => {},
  tolerance: toTheWord,
}

/** Faults of a model session. */
export const modelTrials: readonly Trial[] = [
  breaking('model closes with 1001', { kind: 'close', code: 1001 }, 'lost'),
  breaking('model closes with 4000', { kind: 'close', code: 4000 }, 'lost'),
  breaking('model drops the connection', { kind: 'drop' }, 'lost'),
  refused,
  breaking('model stalls', { kind: 'stall' }, 'stalled'),
  // The model sends an error before it closes.
  breaking('session expires mid-sentence', { kind: 'expire' }, 'expired'),
  repeating,
  incomplete,
  quotaUsedUp,
]
