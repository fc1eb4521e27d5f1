import { bytesPerMs } from '@astrovoice/contracts'
import type { Player } from './player.ts'

/** A loudspeaker whose time passes by hand, for tests. */
export function createManualLoudspeaker() {
  let givenMs = 0
  let playedMs = 0
  const given: Uint8Array[] = []
  return {
    play(chunk: Uint8Array) {
      given.push(chunk)
      givenMs += chunk.byteLength / bytesPerMs
    },
    playedMs: () => playedMs,
    clear: () => void (givenMs = playedMs),
    /** Everything it was ever given. */
    given,
    pass: (passedMs: number) => void (playedMs = Math.min(givenMs, playedMs + passedMs)),
    queuedMs: () => givenMs - playedMs,
  } satisfies Player & Record<string, unknown>
}
