import type { CallerConnection } from '@astrovoice/core'

/** A caller's connection that can hold back a call's events, so that a reply goes first. */
export class HeldConnection implements CallerConnection {
  readonly #connection: CallerConnection
  #held: (() => void)[] | null = null

  constructor(connection: CallerConnection) {
    this.#connection = connection
  }

  hold(): void {
    this.#held ??= []
  }

  /** Sends what was held back, in order. */
  release(): void {
    const held = this.#held ?? []
    this.#held = null
    for (const send of held) send()
  }

  emit: CallerConnection['emit'] = (event, payload) =>
    this.#held
      ? void this.#held.push(() => this.#connection.emit(event, payload))
      : this.#connection.emit(event, payload)

  acknowledge(seq: number): void {
    if (this.#held) this.#held.push(() => this.#connection.acknowledge(seq))
    else this.#connection.acknowledge(seq)
  }

  emitAudio(seq: number, itemId: Parameters<CallerConnection['emitAudio']>[1], chunk: Uint8Array): void {
    if (!this.#held) return this.#connection.emitAudio(seq, itemId, chunk)
    // The memory of a frame is reused once the frame is sent.
    const copy = chunk.slice()
    this.#held.push(() => this.#connection.emitAudio(seq, itemId, copy))
  }

  waitingBytes(): number {
    return this.#connection.waitingBytes()
  }

  close(): void {
    this.release()
    this.#connection.close()
  }
}
