import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export interface WatchedLocks extends AsyncDisposable {
  /** The longest wait for a lock of a row or transaction that was seen, in milliseconds. */
  readonly longestMs: number
}

const lookEveryMs = 5

/**
 * Looks again and again which statements wait for a lock, and for how long. A wait for the disk or for another commit
 * in the same write is none.
 */
export async function watchLocks(url: string): Promise<WatchedLocks> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const stopping = new AbortController()
  const watched = { longestMs: 0 }
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      const { rows } = await client.query<{ ms: number | null }>(
        'SELECT max(extract(epoch FROM clock_timestamp() - waitstart) * 1000)::float AS ms FROM pg_locks WHERE NOT granted',
      )
      watched.longestMs = Math.max(watched.longestMs, rows[0]?.ms ?? 0)
      await wait(lookEveryMs)
    }
  })()
  return {
    get longestMs() {
      return watched.longestMs
    },
    async [Symbol.asyncDispose]() {
      stopping.abort()
      await watching
      await client.end()
    },
  }
}
