import type { ItemId } from '@astrovoice/contracts'
import type { ModelEvent } from '@astrovoice/core'
import type { AudioSlab } from './audio-slab.ts'

const type = Buffer.from('"type":"response.output_audio.delta"')
const itemKey = Buffer.from('"item_id":"')
const deltaKey = Buffer.from('"delta":"')
const quote = 0x22
/** The type is among the first fields of an event. */
const headBytes = 160

/**
 * The hot path: a piece of the astrologer's voice, read without parsing the event. Quotes inside JSON strings are
 * escaped, so that the keys are found where they are meant. Null for every other event, and for one written otherwise.
 */
export function readAudioDelta(frame: Buffer, memory: AudioSlab): ModelEvent | null {
  if (frame.subarray(0, headBytes).indexOf(type) < 0) return null
  const item = between(frame, itemKey)
  const delta = between(frame, deltaKey)
  if (!item || !delta) return null
  return {
    type: 'answer-audio',
    itemId: frame.toString('latin1', item.start, item.end) as ItemId,
    chunk: decode(frame.toString('latin1', delta.start, delta.end), memory),
  }
}

function decode(base64: string, memory: AudioSlab): Buffer {
  const chunk = memory.take(Buffer.byteLength(base64, 'base64'))
  return chunk.subarray(0, chunk.write(base64, 'base64'))
}

function between(frame: Buffer, key: Buffer): { start: number; end: number } | null {
  const at = frame.indexOf(key)
  if (at < 0) return null
  const start = at + key.length
  const end = frame.indexOf(quote, start)
  return end < 0 ? null : { start, end }
}
