import type { ItemId } from '@astrovoice/contracts'

/** Audio of answers that have not begun to sound. Models send an answer faster than it plays: it may be all of it. */
export class KeptAudio {
  readonly #chunks = new Map<ItemId, Uint8Array[]>()

  /** Copies the chunk, which is valid only now. */
  add(itemId: ItemId, chunk: Uint8Array): void {
    const chunks = this.#chunks.get(itemId)
    if (chunks) chunks.push(chunk.slice())
    else this.#chunks.set(itemId, [chunk.slice()])
  }

  play(itemId: ItemId, send: (chunk: Uint8Array) => void): void {
    this.#chunks.get(itemId)?.forEach(send)
    this.#chunks.delete(itemId)
  }

  drop(): void {
    this.#chunks.clear()
  }
}
