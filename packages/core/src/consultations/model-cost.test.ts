import { expect, test } from '@jest/globals'
import { costOf, transcriptionCostOf } from './model-cost.ts'

const none = { inputText: 0, inputAudio: 0, cachedText: 0, cachedAudio: 0, outputText: 0, outputAudio: 0 }

test('a minute of the astrologer’s voice: 1,200 tokens at $64 a million are $0.0768, at ₹85 652.8 paise', () => {
  expect(costOf('gpt-realtime-2.1', { ...none, outputAudio: 1200 }, 85)).toBeCloseTo(652.8, 6)
})

test('the small model costs less, and cached tokens cost next to nothing', () => {
  expect(costOf('gpt-realtime-2.1-mini', { ...none, outputAudio: 1200 }, 85)).toBeCloseTo(204, 6)
  expect(costOf('gpt-realtime-2.1', { ...none, cachedAudio: 1_000_000 }, 100)).toBeCloseTo(4000, 6)
})

test('gpt-realtime-2.1 writes at $24 a million: a thousand tokens at ₹85 are 204 paise', () => {
  expect(costOf('gpt-realtime-2.1', { ...none, outputText: 1000 }, 85)).toBeCloseTo(204, 6)
})

// developers.openai.com/api/docs/models/gpt-transcribe and /gpt-realtime-whisper, both priced by the minute.
test('two minutes of gpt-transcribe are $0.009, at ₹85 76.5 paise; an unknown model costs the highest price', () => {
  expect(transcriptionCostOf({ model: 'gpt-transcribe', seconds: 120 }, 85)).toBeCloseTo(76.5, 6)
  expect(transcriptionCostOf({ model: 'gpt-realtime-whisper', seconds: 120 }, 85)).toBeCloseTo(289, 6)
})

test('a transcript billed in tokens counts no less than any model’s', () => {
  const tokens = { ...none, inputAudio: 1000, outputText: 100 }
  // $32 a million for a thousand heard, $24 for a hundred written: $0.0344.
  expect(transcriptionCostOf({ model: 'gpt-4o-transcribe', tokens }, 100)).toBeCloseTo(344, 6)
})
