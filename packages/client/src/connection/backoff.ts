interface BackoffOptions {
  /** The longest wait before the first try. */
  readonly firstMs: number
  /** The longest wait there is. */
  readonly maxMs: number
}

const defaults: BackoffOptions = { firstMs: 250, maxMs: 4000 }

/**
 * How long to wait before try `attempt`, counted from 0: anything up to a limit that doubles with each try ("full
 * jitter", M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015), so that the callers of a server
 * that went away do not all come back at once. `random` is from 0 to 1.
 */
export function backoffMs(attempt: number, random: number, { firstMs, maxMs } = defaults): number {
  return random * Math.min(maxMs, firstMs * 2 ** attempt)
}
