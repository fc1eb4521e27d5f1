/** What byte 0 of a packed message says it is. */
export type PackedKind = 1 | 2

const headBytes = 6
const maxNameBytes = 255
const maxNumber = 0xffff_ffff

export const packedHeadBytes = (name: string): number => headBytes + name.length + (name.length % 2)

/** Whether a message with these can be packed; what cannot goes the usual way. */
export function isPackable(number: number, name: string): boolean {
  return number >= 0 && number <= maxNumber && name.length <= maxNameBytes && isAscii(name)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/**
 * Byte 0 is the kind, byte 1 the length of the name, bytes 2 to 5 a number (unsigned, big-endian). The name follows in
 * ASCII, filled up with a zero to an even length, so that samples behind it are aligned. Returns where it ends.
 */
export function writePackedHead(
  into: Uint8Array,
  at: number,
  kind: PackedKind,
  number: number,
  name: string,
): number {
  into[at] = kind
  into[at + 1] = name.length
  into[at + 2] = number >>> 24
  into[at + 3] = number >>> 16
  into[at + 4] = number >>> 8
  into[at + 5] = number
  let end = at + headBytes
  for (let i = 0; i < name.length; i++) into[end++] = name.charCodeAt(i)
  if (name.length % 2 === 1) into[end++] = 0
  return end
}

/** Null when the message is of another kind, or not as long as its head says. */
export function readPackedHead(
  message: Uint8Array,
  kind: PackedKind,
): { number: number; name: string; end: number } | null {
  const nameBytes = message[1] ?? 0
  const end = headBytes + nameBytes + (nameBytes % 2)
  if (message[0] !== kind || message.byteLength < end) return null
  const number = ((message[2]! << 24) | (message[3]! << 16) | (message[4]! << 8) | message[5]!) >>> 0
  let name = ''
  for (let i = 0; i < nameBytes; i++) name += String.fromCharCode(message[headBytes + i]!)
  return { number, name, end }
}
