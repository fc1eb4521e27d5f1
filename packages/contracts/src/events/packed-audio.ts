import type { ItemId } from '../ids.ts'

/**
 * `call:audio` as one binary message instead of the two of Socket.IO's default parser, JSON that announces and bytes
 * that follow. Clients ask for it in the handshake; it is what most of a call is made of.
 *
 * Byte 0 is 1, byte 1 the length of the item's name (0 from the microphone), bytes 2 to 5 `seq` (unsigned, big-endian).
 * The name follows in ASCII, filled up with a zero to an even length, so that samples are aligned; then the samples.
 */
export interface PackedAudio {
  readonly seq: number
  /** Empty from the microphone. */
  readonly itemId: ItemId | ''
  readonly chunk: Uint8Array
}

/** What a client puts beside its token in Socket.IO's `auth` to have audio packed. */
export const packedAudioAuth = { audio: 'packed' } as const

const kind = 1
const headBytes = 6
const mostNameBytes = 255
const mostSeq = 0xffff_ffff

export const packedHeadBytes = (itemId: string): number => headBytes + itemId.length + (itemId.length % 2)

/** Whether it can be packed; what cannot goes the usual way. */
export function isPackable(seq: number, itemId: string): boolean {
  return seq >= 0 && seq <= mostSeq && itemId.length <= mostNameBytes && isAscii(itemId)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Writes what precedes the samples; returns where they begin. */
export function writePackedHead(into: Uint8Array, at: number, seq: number, itemId: string): number {
  into[at] = kind
  into[at + 1] = itemId.length
  into[at + 2] = seq >>> 24
  into[at + 3] = seq >>> 16
  into[at + 4] = seq >>> 8
  into[at + 5] = seq
  let end = at + headBytes
  for (let i = 0; i < itemId.length; i++) into[end++] = itemId.charCodeAt(i)
  if (itemId.length % 2 === 1) into[end++] = 0
  return end
}

export function packAudio({ seq, itemId, chunk }: PackedAudio): Uint8Array {
  const message = new Uint8Array(packedHeadBytes(itemId) + chunk.byteLength)
  message.set(chunk, writePackedHead(message, 0, seq, itemId))
  return message
}

/** Without a copy of the samples; null when it is no packed audio. */
export function unpackAudio(message: Uint8Array): PackedAudio | null {
  const nameBytes = message[1] ?? 0
  const samplesAt = headBytes + nameBytes + (nameBytes % 2)
  if (message[0] !== kind || message.byteLength < samplesAt) return null
  const seq = ((message[2]! << 24) | (message[3]! << 16) | (message[4]! << 8) | message[5]!) >>> 0
  let itemId = ''
  for (let i = 0; i < nameBytes; i++) itemId += String.fromCharCode(message[headBytes + i]!)
  return { seq, itemId: itemId as ItemId, chunk: message.subarray(samplesAt) }
}
