import type { Clock } from '@astrovoice/contracts/clock'

/** A tool call took longer than its limit. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * Runs `work` with a signal that aborts after `limitMs`.
 * @throws TookTooLong when the limit passes first, and what `work` throws.
 */
export async function runInTime<T>(
  clock: Clock,
  limitMs: number,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const late = Promise.withResolvers<never>()
  const cancel = clock.after(limitMs, () => {
    const reason = new TookTooLong(`The computation took longer than ${limitMs} ms.`)
    controller.abort(reason)
    late.reject(reason)
  })
  try {
    return await Promise.race([work(controller.signal), late.promise])
  } finally {
    cancel()
  }
}
