import { expect, test } from '@jest/globals'
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
const heard = { type: 'answer-audio', itemId: 'item_1', chunk: Buffer.from([1, 2, 3]) }

test('a piece of audio is read without parsing, with its fields in any order', () => {
  expect(readAudioDelta(frame(event))).toEqual(heard)
  const { type, event_id, ...rest } = event
  expect(readAudioDelta(frame({ event_id, type, ...rest }))).toEqual(heard)
  expect(readAudioDelta(frame({ event_id, type, delta: event.delta, item_id: event.item_id }))).toEqual(heard)
})

test('everything else is left to be parsed, also events that only mention audio', () => {
  const spoof = 'say "type":"response.output_audio.delta","item_id":"x","delta":"AQID"'
  expect(readAudioDelta(frame({ type: 'response.output_audio_transcript.delta', delta: spoof }))).toBeNull()
  expect(readAudioDelta(frame({ type: 'response.output_audio.done', item_id: 'item_1' }))).toBeNull()
  expect(readAudioDelta(frame(event, 2))).toBeNull()
  expect(readAudioDelta(frame({ type: event.type, item_id: 'item_1' }))).toBeNull()
  expect(
    readAudioDelta(Buffer.from('{"type":"response.output_audio.delta","item_id":"item_1","delta":"AQ')),
  ).toBeNull()
  expect(readAudioDelta(Buffer.alloc(0))).toBeNull()
})
