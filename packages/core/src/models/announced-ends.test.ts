import { expect, test } from '@jest/globals'
import { findAnnouncedEnd } from './announced-ends.ts'

// Dates of https://developers.openai.com/api/docs/deprecations in November 2026.
test.each([
  ['gpt-4o-mini-tts', '2027-01-06'],
  ['gpt-4o-mini-tts-2025-12-15', '2027-01-06'],
  ['gpt-realtime', '2027-01-20'],
  ['gpt-realtime-2025-08-28', '2027-01-20'],
  ['whisper-1', '2027-02-26'],
  ['gpt-realtime-2.1', undefined],
  ['gpt-realtime-2.1-mini', undefined],
  ['gpt-transcribe', undefined],
])('the announced end of %s is %s', (model, date) => {
  expect(findAnnouncedEnd(model)?.endsOn).toBe(date)
})
