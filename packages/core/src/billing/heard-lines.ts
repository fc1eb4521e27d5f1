import type { ItemId } from '@astrovoice/contracts'
import type { Call, CallEvent, CallStep, LiveCall } from '../calls/index.ts'
import { reportExactly } from '../calls/index.ts'
import type { HeardLine } from '../money/index.ts'

interface Line {
  heardMs: number
  readonly isFree: boolean
}

const isLive = (call: Call): call is LiveCall => call.phase !== 'connecting' && call.phase !== 'ended'

/**
 * How much of each answer came out of the caller's loudspeaker, by the client's own reports. An estimate by the clock
 * does not count, nor does audio that was sent and not played.
 */
export class HeardLines {
  readonly #lines = new Map<ItemId, Line>()
  #soundingId: ItemId | null = null
  #chargedMs = 0

  constructor(saved: readonly HeardLine[] = []) {
    for (const { itemId, heardMs, isFree } of saved) {
      this.#lines.set(itemId, { heardMs, isFree })
      if (!isFree) this.#chargedMs += heardMs
    }
  }

  /** What was heard of lines that are charged, in milliseconds. */
  get chargedMs(): number {
    return this.#chargedMs
  }

  /** In the order they began to sound. */
  list(): HeardLine[] {
    return [...this.#lines].map(([itemId, { heardMs, isFree }]) => ({ itemId, heardMs, isFree }))
  }

  /** Takes what an event says of what was heard. */
  take({ event, before, after, atMs }: Pick<CallStep, 'event' | 'before' | 'after' | 'atMs'>): void {
    if (event.type === 'answer-audio') return this.#sound(event.itemId, after)
    if (!isLive(before)) return
    if (event.type === 'playout-reported') return this.#hear(before, event)
    if (event.type === 'caller-returned') return this.#hearExactly(before, event, atMs)
    const isReport = event.type === 'interrupt-asked' || event.type === 'taken-up'
    if (isReport && event.heard) this.#hear(before, event.heard)
  }

  /**
   * Fixed words are about the call itself, or in place of what may not be said: they are free. After help was offered
   * everything is free.
   */
  #sound(itemId: ItemId, call: Call): void {
    if (itemId === this.#soundingId) return
    this.#soundingId = itemId
    if (this.#lines.has(itemId) || !isLive(call) || call.response.status !== 'active') return
    const isFree = call.response.prompt?.kind === 'exactly' || call.lifecycle.chargedMs !== null
    this.#lines.set(itemId, { heardMs: 0, isFree })
  }

  #hear({ playout }: LiveCall, { itemId, playedMs }: { itemId: ItemId; playedMs: number }): void {
    const playing = playout.find((each) => each.itemId === itemId)
    if (playing) this.#add(itemId, Math.min(playedMs, playing.sentMs))
  }

  #hearExactly(
    { playout }: LiveCall,
    { heard }: Extract<CallEvent, { type: 'caller-returned' }>,
    atMs: number,
  ): void {
    if (!heard) return
    for (const { itemId, report } of reportExactly(playout, heard, atMs)) {
      if (report) this.#add(itemId, report.playedMs)
    }
  }

  /** A report never takes back an earlier one. */
  #add(itemId: ItemId, playedMs: number): void {
    const heardMs = Math.floor(playedMs)
    const line = this.#lines.get(itemId) ?? { heardMs: 0, isFree: this.#isRestOfFree(itemId) }
    const moreMs = heardMs - line.heardMs
    if (moreMs <= 0) return
    line.heardMs = heardMs
    this.#lines.set(itemId, line)
    if (!line.isFree) this.#chargedMs += moreMs
  }

  /** After a false alarm the rest of an answer sounds under a name of its own. */
  #isRestOfFree(itemId: ItemId): boolean {
    const [, start] = /^(.*)_rest\d+$/.exec(itemId) ?? []
    return start !== undefined && [...this.#lines].some(([id, { isFree }]) => isFree && id.startsWith(start))
  }
}
