import { bytesPerMs } from '@astrovoice/contracts'
import type { Player } from '@astrovoice/client'

/** A loudspeaker without a device: audio “comes out” as time passes. */
export function createClockedPlayer(nowMs: () => number = () => performance.now()): Player {
  let playedBeforeMs = 0
  let queuedMs = 0
  let sinceMs = 0

  /** Books what has come out since the last look. */
  const finishPlayed = () => {
    const passedMs = Math.min(queuedMs, nowMs() - sinceMs)
    playedBeforeMs += passedMs
    queuedMs -= passedMs
    sinceMs = nowMs()
  }

  return {
    play(chunk) {
      finishPlayed()
      queuedMs += chunk.byteLength / bytesPerMs
    },
    playedMs() {
      finishPlayed()
      return playedBeforeMs
    },
    clear() {
      finishPlayed()
      queuedMs = 0
    },
  }
}
