import type { ItemId, ServerEventName, ServerPayload } from '@astrovoice/contracts'

/**
 * How a call sends to its caller: one socket. Nothing here throws or waits; a closed socket drops everything.
 */
export interface CallerConnection {
  emit<E extends ServerEventName>(event: E, payload: ServerPayload<E>): void
  /** Acknowledges the last taken frame of the uplink. As frequent as audio. */
  acknowledge(seq: number): void
  /** Like `emit`, for audio: the hot path. */
  emitAudio(seq: number, itemId: ItemId, chunk: Uint8Array): void
  /** Bytes that have not left this machine yet. */
  waitingBytes(): number
  /** Closes the socket once everything is sent. */
  close(): void
}
