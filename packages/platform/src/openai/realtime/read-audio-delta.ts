import type { ItemId } from '@astrovoice/contracts'
import type { ModelEvent } from '@astrovoice/core'

const type = '"type":"response.output_audio.delta"'
const itemKey = '"item_id":"'
const deltaKey = '"delta":"'
/** Longer than any piece of audio in one event. */
const scratchBytes = 256 * 1024
const scratch = Buffer.allocUnsafeSlow(scratchBytes)
/** The type is among the first fields of an event. */
const maxTypeAt = 128

/**
 * The hot path: reads a piece of the astrologer's voice without parsing the event. JSON strings escape their
 * quotes, so that keys cannot occur in them. Null for every other event, and for one written otherwise.
 */
export function readAudioDelta(frame: Buffer): ModelEvent | null {
  const event = frame.toString('latin1')
  if (event.lastIndexOf(type, maxTypeAt) < 0) return null
  const item = findString(event, itemKey)
  const delta = findString(event, deltaKey)
  if (!item || !delta) return null
  // A substring would keep the whole event's text in memory.
  const itemId = frame.toString('latin1', item.start, item.end) as ItemId
  return { type: 'answer-audio', itemId, chunk: decode(event.slice(delta.start, delta.end)) }
}

function decode(base64: string): Buffer {
  const chunk = takeScratch(Buffer.byteLength(base64, 'base64'))
  const written = chunk.write(base64, 'base64')
  return written === chunk.byteLength ? chunk : chunk.subarray(0, written)
}

/** One buffer for every piece of every session: a piece is valid until its listener returns. */
const takeScratch = (bytes: number) =>
  bytes > scratchBytes ? Buffer.allocUnsafeSlow(bytes) : scratch.subarray(0, bytes)

function findString(event: string, key: string): { start: number; end: number } | null {
  const at = event.indexOf(key)
  if (at < 0) return null
  const start = at + key.length
  const end = event.indexOf('"', start)
  return end < 0 ? null : { start, end }
}
