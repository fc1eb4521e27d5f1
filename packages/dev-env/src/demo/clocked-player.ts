import { bytesPerMs } from '@astrovoice/contracts'
import type { Player } from '@astrovoice/client'

/** A loudspeaker without a device: audio “comes out” as time passes. */
export function createClockedPlayer(nowMs: () => number = () => performance.now()): Player {
  let playedBeforeMs = 0
  let queuedMs = 0
  let sinceMs = 0

  /** Books what has come out since the last look. */
  const settle = () => {
    const passedMs = Math.min(queuedMs, nowMs() - sinceMs)
    playedBeforeMs += passedMs
    queuedMs -= passedMs
    sinceMs = nowMs()
  }

  return {
    play(chunk) {
      settle()
      queuedMs += chunk.byteLength / bytesPerMs
    },
    playedMs() {
      settle()
      return playedBeforeMs
    },
    clear() {
      settle()
      queuedMs = 0
    },
  }
}
