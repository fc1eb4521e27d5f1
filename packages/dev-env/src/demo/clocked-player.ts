import { bytesPerMs } from '@astrovoice/contracts'
import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { Player } from '@astrovoice/client'

/** A loudspeaker without a device: audio “comes out” as time passes. */
export function createClockedPlayer(clock: Clock = systemClock): Player {
  let playedBeforeMs = 0
  let queuedMs = 0
  let sinceMs = 0

  /** Counts the audio that has come out since the last look. */
  const finishPlayed = () => {
    const passedMs = Math.min(queuedMs, clock.monotonicMs() - sinceMs)
    playedBeforeMs += passedMs
    queuedMs -= passedMs
    sinceMs = clock.monotonicMs()
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
