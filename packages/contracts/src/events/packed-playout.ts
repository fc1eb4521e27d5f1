import { ItemId } from '../ids.ts'
import type { Heard } from './client-events.ts'
import { packedHeadBytes, readPackedHead, writePackedHead } from './packed-head.ts'

const playoutKind = 2

/** `call:playout`, which comes five times a second while an answer plays: a head of kind 2 with `playedMs` and the item's name. */
export function packPlayout({ itemId, playedMs }: Heard): Uint8Array {
  const message = new Uint8Array(packedHeadBytes(itemId))
  writePackedHead(message, 0, playoutKind, playedMs, itemId)
  return message
}

/** Null when it is no packed report. */
export function unpackPlayout(message: Uint8Array): Heard | null {
  const head = readPackedHead(message, playoutKind)
  if (!head || head.end !== message.byteLength) return null
  const isName = head.name.length > 0 && head.name.length <= ItemId.maxLength!
  return isName ? { itemId: head.name as ItemId, playedMs: head.number } : null
}
