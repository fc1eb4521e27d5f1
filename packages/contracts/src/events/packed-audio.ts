import type { ItemId } from '../ids.ts'
import { packedHeadBytes, readPackedHead, writePackedHead } from './packed-head.ts'

/**
 * `call:audio` as one binary message instead of the two of Socket.IO's default parser, JSON that announces and bytes
 * that follow. Clients ask for it in the handshake; it is what most of a call is made of.
 *
 * A head of kind 1 with `seq` and the item's name (none from the microphone), then the samples.
 */
export interface PackedAudio {
  readonly seq: number
  /** Empty from the microphone. */
  readonly itemId: ItemId | ''
  readonly chunk: Uint8Array
}

/** What a client puts beside its token in Socket.IO's `auth` to have audio packed. */
export const packedAudioAuth = { audio: 'packed' } as const

export const audioKind = 1

export function packAudio({ seq, itemId, chunk }: PackedAudio): Uint8Array {
  const message = new Uint8Array(packedHeadBytes(itemId) + chunk.byteLength)
  message.set(chunk, writePackedHead(message, 0, audioKind, seq, itemId))
  return message
}

/** Without a copy of the samples; null when it is no packed audio. */
export function unpackAudio(message: Uint8Array): PackedAudio | null {
  const head = readPackedHead(message, audioKind)
  return head && { seq: head.number, itemId: head.name as ItemId, chunk: message.subarray(head.end) }
}
