import { expect, test } from '@jest/globals'
import { costOf, transcriptionCostOf } from './model-cost.ts'

const none = { inputText: 0, inputAudio: 0, cachedText: 0, cachedAudio: 0, outputText: 0, outputAudio: 0 }

test('a minute of the astrologer’s voice: 1,200 tokens at $64 a million are $0.0768, at ₹85 652.8 paise', () => {
  expect(costOf('gpt-realtime-2.1', { ...none, outputAudio: 1200 }, 85)).toBeCloseTo(652.8, 6)
})

test('the small model is cheaper, and what was cached costs next to nothing', () => {
  expect(costOf('gpt-realtime-2.1-mini', { ...none, outputAudio: 1200 }, 85)).toBeCloseTo(204, 6)
  expect(costOf('gpt-realtime-2.1', { ...none, cachedAudio: 1_000_000 }, 100)).toBeCloseTo(4000, 6)
})

test('what gpt-realtime-2.1 writes is $24 a million: a thousand tokens at ₹85 are 204 paise', () => {
  expect(costOf('gpt-realtime-2.1', { ...none, outputText: 1000 }, 85)).toBeCloseTo(204, 6)
})

// developers.openai.com/api/docs/models/gpt-transcribe and /gpt-realtime-whisper, both priced by the minute.
test('two minutes of gpt-transcribe are $0.009, at ₹85 76.5 paise; another model’s count as the dearest', () => {
  expect(transcriptionCostOf({ model: 'gpt-transcribe', seconds: 120 }, 85)).toBeCloseTo(76.5, 6)
  expect(transcriptionCostOf({ model: 'gpt-realtime-whisper', seconds: 120 }, 85)).toBeCloseTo(289, 6)
})

test('a transcript that is paid in tokens is not counted cheaper than any model’s', () => {
  const tokens = { ...none, inputAudio: 1000, outputText: 100 }
  // $32 a million for a thousand heard, $24 for a hundred written: $0.0344.
  expect(transcriptionCostOf({ model: 'gpt-4o-transcribe', tokens }, 100)).toBeCloseTo(344, 6)
})
