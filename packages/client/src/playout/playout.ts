import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import type { Player } from './player.ts'

/** How often `tick` is called while a call lasts. */
export const reportEveryMs = 200

export interface Heard {
  readonly itemId: ItemId
  readonly playedMs: number
}

export interface Playout {
  /** Queues a frame of an answer; frames of an interrupted answer are dropped. */
  take(frame: { itemId: ItemId; chunk: Uint8Array }): void
  /** To be called every `reportEveryMs`: reports how far each answer has come out, if it moved on. */
  tick(): void
  /** Stops at once, and drops whatever is queued and may still come of this answer. */
  interrupt(itemId: ItemId): void
  /** What is coming out now, and how much of it has: what to send with call:interrupt. Null in silence. */
  current(): Heard | null
}

interface Stretch {
  readonly itemId: ItemId
  /** Where it begins on the player's count of played milliseconds. */
  readonly startMs: number
  lengthMs: number
  reportedMs: number
}

/**
 * Keeps the books between answers and a loudspeaker: which item the played milliseconds belong to. Browser, phone
 * and Node differ only in the player.
 */
export function createPlayout(player: Player, report: (heard: Heard) => void): Playout {
  let stretches: Stretch[] = []
  const interrupted = new Set<ItemId>()

  const heardMs = ({ startMs, lengthMs }: Stretch) =>
    Math.floor(Math.min(lengthMs, Math.max(0, player.playedMs() - startMs)))

  const current = () => {
    const stretch = stretches.find((each) => heardMs(each) < Math.floor(each.lengthMs))
    return stretch ? { itemId: stretch.itemId, playedMs: heardMs(stretch) } : null
  }

  return {
    take({ itemId, chunk }) {
      if (interrupted.has(itemId)) return
      const last = stretches.at(-1)
      const lengthMs = chunk.byteLength / bytesPerMs
      if (last?.itemId === itemId) last.lengthMs += lengthMs
      else stretches.push({ itemId, startMs: endMs(last, player), lengthMs, reportedMs: 0 })
      player.play(chunk)
    },
    tick() {
      for (const stretch of stretches) {
        const playedMs = heardMs(stretch)
        if (playedMs === stretch.reportedMs) continue
        stretch.reportedMs = playedMs
        report({ itemId: stretch.itemId, playedMs })
      }
      // The last one may still grow; those before it are over once they have come out.
      stretches = stretches.filter(
        (each, i) => i === stretches.length - 1 || heardMs(each) < Math.floor(each.lengthMs),
      )
    },
    interrupt(itemId) {
      interrupted.add(itemId)
      if (!stretches.some((each) => each.itemId === itemId)) return
      player.clear()
      stretches = []
    },
    current,
  }
}

/** Where the next stretch begins: behind what is queued, or here if the queue ran dry. */
function endMs(last: Stretch | undefined, player: Player): number {
  return last ? last.startMs + last.lengthMs : player.playedMs()
}
