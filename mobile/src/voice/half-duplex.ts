import type { Clock } from '@astrovoice/contracts/clock'

/** The last sample has come out; its echo in a room still comes back, late by the microphone's own buffers. */
const tailMs = 300

/** How far the loudspeaker is. */
export interface Progress {
  readonly playedMs: number
  readonly queuedMs: number
}

/**
 * Decides for a phone that cancels no echo whether the microphone may be heard: not while the loudspeaker sounds, nor
 * right after it. The caller then interrupts by the button.
 */
export function createHalfDuplex(clock: Pick<Clock, 'monotonicMs'>) {
  let lastPlayedMs = 0
  let soundedAtMs = -Infinity
  return {
    isOpen({ playedMs, queuedMs }: Progress): boolean {
      if (queuedMs > 0 || playedMs > lastPlayedMs) soundedAtMs = clock.monotonicMs()
      lastPlayedMs = playedMs
      return clock.monotonicMs() - soundedAtMs > tailMs
    },
  }
}
