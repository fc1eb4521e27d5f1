import { expect, test } from '@jest/globals'
import { percentile, summarise } from './summarise.ts'

test('percentiles are values that were measured, by nearest rank', () => {
  // The worked example of the nearest-rank method: https://en.wikipedia.org/wiki/Percentile
  const values = [15, 20, 35, 40, 50]
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50])
})

test('the summary has the wait, its parts and the questions that were not understood', () => {
  const parts = { endpointing: 500, recognition: 20, tools: 30, speech: 40, client: 10 }
  const summary = summarise([
    { question: 'Where is my Moon?', tools: ['get_planet_position'], totalMs: 600, parts },
    { question: 'Thank you.', tools: [], totalMs: 570, parts: { ...parts, tools: 0 } },
    { question: 'Will it rain?', tools: [], totalMs: 900, parts: null },
  ])
  expect(summary).toEqual({
    questions: 3,
    notUnderstood: 1,
    firstAudioMs: { p50: 600, p95: 900 },
    partsMs: {
      endpointing: { p50: 500, p95: 500 },
      recognition: { p50: 20, p95: 20 },
      tools: { p50: 0, p95: 30 },
      speech: { p50: 40, p95: 40 },
      client: { p50: 10, p95: 10 },
    },
  })
})
