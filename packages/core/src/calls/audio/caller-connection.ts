import type { ItemId, ServerEventName, ServerPayload } from '@astrovoice/contracts'

/** How a call sends to its caller: one socket. Nothing here throws or waits; what a closed socket is given is lost. */
export interface CallerConnection {
  emit<E extends ServerEventName>(event: E, payload: ServerPayload<E>): void
  /** Tells the client the last frame of the uplink that was taken. As frequent as audio. */
  acknowledge(seq: number): void
  /** Like `emit`, for audio: the hot path. */
  emitAudio(seq: number, itemId: ItemId, chunk: Uint8Array): void
  /** Bytes that were given and have not left this machine yet. */
  waitingBytes(): number
  /** Closes the socket once everything that was given is sent. */
  close(): void
}
