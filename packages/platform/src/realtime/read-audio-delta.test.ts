import { expect, test } from '@jest/globals'
import { AudioSlab } from './audio-slab.ts'
import { readAudioDelta } from './read-audio-delta.ts'

const event = {
  type: 'response.output_audio.delta',
  event_id: 'event_1',
  response_id: 'resp_1',
  item_id: 'item_1',
  output_index: 0,
  content_index: 0,
  delta: 'AQID',
}
const frame = (value: object, space?: number) => Buffer.from(JSON.stringify(value, null, space))
const memory = new AudioSlab()
const heard = { type: 'answer-audio', itemId: 'item_1', chunk: Buffer.from([1, 2, 3]) }

test('a piece of audio is read without parsing, in whatever order its fields are', () => {
  expect(readAudioDelta(frame(event), memory)).toEqual(heard)
  const { type, event_id, ...rest } = event
  expect(readAudioDelta(frame({ event_id, type, ...rest }), memory)).toEqual(heard)
  expect(
    readAudioDelta(frame({ event_id, type, delta: event.delta, item_id: event.item_id }), memory),
  ).toEqual(heard)
})

test('everything else is left to be parsed, also what only speaks of audio', () => {
  const spoof = 'say "type":"response.output_audio.delta","item_id":"x","delta":"AQID"'
  expect(
    readAudioDelta(frame({ type: 'response.output_audio_transcript.delta', delta: spoof }), memory),
  ).toBeNull()
  expect(readAudioDelta(frame({ type: 'response.output_audio.done', item_id: 'item_1' }), memory)).toBeNull()
  expect(readAudioDelta(frame(event, 2), memory)).toBeNull()
  expect(readAudioDelta(frame({ type: event.type, item_id: 'item_1' }), memory)).toBeNull()
  expect(
    readAudioDelta(
      Buffer.from('{"type":"response.output_audio.delta","item_id":"item_1","delta":"AQ'),
      memory,
    ),
  ).toBeNull()
  expect(readAudioDelta(Buffer.alloc(0), memory)).toBeNull()
})
