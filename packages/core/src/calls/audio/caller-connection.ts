import type { ItemId, ServerEventName, ServerPayload } from '@astrovoice/contracts'

/** The way to a caller: one socket. Nothing here throws or waits; what a socket that is gone is given is lost. */
export interface CallerConnection {
  emit<E extends ServerEventName>(event: E, payload: ServerPayload<E>): void
  /** The last frame of the uplink that was taken; like audio, often. */
  acknowledge(seq: number): void
  /** The same for audio, the hot path. */
  emitAudio(seq: number, itemId: ItemId, chunk: Uint8Array): void
  /** Bytes that were given and have not left this machine. */
  waitingBytes(): number
  /** Hangs up, once everything that was given is sent. */
  close(): void
}
