import { systemClock, type Clock } from '@astrovoice/contracts/clock'
import type { ObjectStore } from '../../ports/object-store.ts'

/** Files in memory; a signed address is `memory:<key>?until=<moment>`. */
export class InMemoryObjectStore implements ObjectStore {
  readonly #files = new Map<string, { body: Uint8Array; mediaType: string }>()
  readonly #clock: Clock

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  async put(key: string, body: Uint8Array, mediaType: string) {
    this.#files.set(key, { body: body.slice(), mediaType })
  }

  async putStream(key: string, body: AsyncIterable<Uint8Array>, mediaType: string) {
    const pieces: Uint8Array[] = []
    for await (const piece of body) pieces.push(piece)
    const whole = Buffer.concat(pieces)
    await this.put(key, new Uint8Array(whole), mediaType)
    return { sizeBytes: whole.length }
  }

  async get(key: string) {
    return this.#files.get(key) ?? null
  }

  async delete(key: string) {
    this.#files.delete(key)
  }

  async signUrl(key: string, lifeMs: number) {
    return `memory:${key}?until=${this.#clock.nowMs() + lifeMs}`
  }

  async openSigned(url: string) {
    const { pathname: key, searchParams } = new URL(url)
    return Number(searchParams.get('until')) > this.#clock.nowMs() ? this.get(key) : null
  }
}
