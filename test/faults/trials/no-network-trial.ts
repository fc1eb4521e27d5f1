import { awaitNews } from '../callers/await-news.ts'
import { carried } from './evidence.ts'
import type { Narrowing } from '../environment/narrow-connection.ts'
import { longScript } from '../environment/script.ts'
import type { Trial } from './trial.ts'
import { toTheWord } from './verdict.ts'

/** A tenth of what speech takes. */
const bytesPerS = 5000

/**
 * The line takes so little of a long answer that a megabyte waits at the socket and four more behind it, which is all
 * the gateway keeps: the caller is asked to come back, and hears the rest from the very word on.
 */
export const noNetworkTrial: Trial = {
  name: 'reader too slow for the answer',
  script: longScript,
  // What was sent by then is not there to wait.
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
