import type { Clock } from '@astrovoice/contracts/clock'

export interface CacheOptions {
  readonly clock: Clock
  /** How old a value may be. */
  readonly maxAgeMs: number
  /** A read failed; the last value stays in use. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Reads at most once in `maxAgeMs`, and once for all who ask meanwhile. While reads fail it returns the last value, and
 * null before there was one.
 */
export function cacheFor<T>(
  read: () => Promise<T>,
  { clock, maxAgeMs, onFailure }: CacheOptions,
): () => Promise<T | null> {
  let last: T | null = null
  let reading: Promise<T | null> = Promise.resolve(null)
  let readAtMs = -Infinity
  return () => {
    if (clock.nowMs() - readAtMs < maxAgeMs) return reading
    readAtMs = clock.nowMs()
    reading = read().then(
      (value) => (last = value),
      (error: unknown) => {
        onFailure(error)
        return last
      },
    )
    return reading
  }
}
