import { awaitNews } from '../callers/await-news.ts'
import { carried } from './evidence.ts'
import type { Narrowing } from '../environment/narrow-connection.ts'
import { longScript } from '../environment/script.ts'
import type { Trial } from './trial.ts'
import { toTheWord } from './verdict.ts'

/** A tenth of what speech needs. */
const bytesPerS = 5000

/**
 * The network takes so little of a long answer that the gateway's buffers fill: a megabyte at the socket and four more
 * behind it. The gateway sends call:moved. The client resumes, and the caller hears the rest from the same word on.
 */
export const noNetworkTrial: Trial = {
  name: 'reader too slow for the answer',
  script: longScript,
  // It strikes early, because only audio that is not yet sent can fill the buffers.
  strikeAtMs: 200,
  preload: new URL('../environment/narrow-connection.ts', import.meta.url),
  evidence: {
    news: ['moved too_slow', 'resumed'],
    counters: { ...carried, 'callers_returned{same_pod}': 1, 'shed{ring_full}': { atLeast: 1 } },
  },
  async strike({ pod: { process }, model, call }) {
    const narrow = (narrowing: Narrowing) => process.child.send(narrowing)
    narrow({ bytesPerS })
    await model.hasAnswered()
    narrow({ bytesPerS: null })
    await awaitNews(call, 'moved too_slow')
  },
  tolerance: toTheWord,
}
