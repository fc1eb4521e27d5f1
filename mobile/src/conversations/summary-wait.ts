import type { Conversation } from '@astrovoice/contracts'

/** A summary that is missing this long after its call is not waited for. */
const longestWaitMs = 3_600_000
const [shortestPauseMs, longestPauseMs] = [1500, 60_000]

/**
 * How long to wait, in milliseconds, before the conversation is read again for the summary of its last call: a tenth of
 * the time since the call, from 1.5 s to a minute. Null when no summary is coming.
 */
export function pauseForSummary({ calls }: Pick<Conversation, 'calls'>, nowMs: number): number | null {
  const last = calls.at(-1)
  if (last?.state !== 'pending') return null
  const passedMs = nowMs - Date.parse(last.endedAt)
  if (passedMs >= longestWaitMs) return null
  return Math.min(longestPauseMs, Math.max(shortestPauseMs, passedMs / 10))
}
