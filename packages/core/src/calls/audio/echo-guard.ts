import { levelOf, readPcm16 } from '@astrovoice/audio'
import type { ItemId } from '@astrovoice/contracts'
import { heardMs, type PlayoutLedger } from '../machine/answer/playout-ledger.ts'

/** Sound takes at most this long through loudspeaker, room and microphone, and back over the network. */
const echoWindowMs = 600
/** How far the loudspeaker may be ahead of what the client has reported. */
const aheadMs = 100
/** An echo is weaker than its cause: what is louder than this share of it is the caller. */
const echoShare = 0.5
/** Levels are taken from every fourth sample: good to a fraction of a decibel, at a quarter of the cost. */
const everyNth = 4
/** How many frames of one answer are remembered while no microphone asks. */
const maxFrames = 3000
/** How many answers are remembered: the one that sounds, the one before, and those that wait. */
const maxAnswers = 4

interface SentItem {
  frames: { readonly startMs: number; readonly endMs: number; readonly level: number }[]
  playedMs: number
  /** When the answer was heard to its end or cut; its echo is on its way for a while. */
  goneAtMs: number | null
}

/**
 * For callers on a loudspeaker: replaces frames that are no louder than an echo of the astrologer by silence.
 * The astrologer's own voice then does not interrupt them.
 */
export class EchoGuard {
  readonly #items = new Map<ItemId, SentItem>()

  /** A frame of an answer leaves for the caller, with its level. */
  recordSent(itemId: ItemId, startMs: number, endMs: number, level: number): void {
    let item = this.#items.get(itemId)
    if (!item) {
      item = { frames: [], playedMs: 0, goneAtMs: null }
      this.#items.set(itemId, item)
      const [oldest] = this.#items.keys()
      if (oldest !== undefined && this.#items.size > maxAnswers) this.#items.delete(oldest)
    }
    item.frames.push({ startMs, endMs, level })
    if (item.frames.length > maxFrames) item.frames.shift()
  }

  /** The microphone does not hear the loudspeaker any more. */
  clear(): void {
    this.#items.clear()
  }

  /** The frame, or silence of the same length. */
  mask(chunk: Uint8Array, playout: PlayoutLedger, nowMs: number): Uint8Array {
    if (this.#items.size === 0) return chunk
    let loudest = 0
    for (const [itemId, item] of this.#items)
      loudest = Math.max(loudest, this.#levelOf(itemId, item, playout, nowMs))
    if (loudest === 0) return chunk
    const isEcho = levelOf(readPcm16(chunk), everyNth) < loudest * echoShare
    return isEcho ? new Uint8Array(chunk.byteLength) : chunk
  }

  /** The loudest sound of an answer whose echo can arrive now. */
  #levelOf(itemId: ItemId, item: SentItem, playout: PlayoutLedger, nowMs: number): number {
    const at = playout.findIndex((playing) => playing.itemId === itemId)
    if (at >= 0) {
      item.playedMs = heardMs(playout[at]!, nowMs)
      item.goneAtMs = null
      // It waits behind the answer that sounds.
      if (at > 0 && item.playedMs === 0) return 0
    } else item.goneAtMs ??= nowMs
    const goneMs = item.goneAtMs === null ? 0 : nowMs - item.goneAtMs
    if (goneMs > echoWindowMs) {
      this.#items.delete(itemId)
      return 0
    }
    const fromMs = item.playedMs - (echoWindowMs - goneMs)
    if (item.frames[0] && item.frames[0].endMs < fromMs) {
      item.frames = item.frames.filter(({ endMs }) => endMs >= fromMs)
    }
    let loudest = 0
    for (const { startMs, level } of item.frames) {
      if (startMs <= item.playedMs + aheadMs + goneMs) loudest = Math.max(loudest, level)
    }
    return loudest
  }
}
