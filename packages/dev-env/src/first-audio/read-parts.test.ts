import { expect, test } from '@jest/globals'
import { readTurns } from './read-parts.ts'

const step = (atMs: number, event: object, effects: object[] = []) =>
  JSON.stringify({ line: 'step', atMs, event, phase: 'listening', effects })
const firstAudio = { type: 'measure', what: 'first-audio', waitedMs: 0 }

test('the wait is divided where the end was noticed, words were known, and tools ran', () => {
  const turns = readTurns([
    JSON.stringify({ line: 'call', version: 1, call: {} }),
    step(1000, { type: 'speech-started' }),
    step(2510, { type: 'speech-stopped', endedAtMs: 2000 }),
    step(2515, { type: 'question-transcribed', isFinal: false }),
    step(2540, { type: 'question-transcribed', isFinal: true }),
    step(2545, { type: 'tool-called', name: 'get_timing' }),
    step(2575, { type: 'tool-finished' }),
    step(2600, { type: 'answer-audio' }, [firstAudio]),
    step(2660, { type: 'answer-audio' }),
  ])
  expect(turns).toEqual([
    {
      endedAtMs: 2000,
      parts: { endpointing: 510, recognition: 30, tools: 30, speech: 30 },
      tools: ['get_timing'],
    },
  ])
})

test('tools one after the other are added, and words that were known before the end took no time', () => {
  const [turn] = readTurns([
    step(90, { type: 'question-transcribed', isFinal: true }),
    step(500, { type: 'speech-stopped', endedAtMs: 0 }),
    step(500, { type: 'tool-called', name: 'get_timing' }),
    step(520, { type: 'tool-finished' }),
    step(530, { type: 'tool-called', name: 'get_day' }),
    step(540, { type: 'tool-finished' }),
    step(580, { type: 'answer-audio' }, [firstAudio]),
  ])
  expect(turn).toEqual({
    endedAtMs: 0,
    parts: { endpointing: 500, recognition: 0, tools: 30, speech: 50 },
    tools: ['get_timing', 'get_day'],
  })
})

test('speech that gets no answer is no turn, nor is half a line', () => {
  expect(
    readTurns([
      step(500, { type: 'speech-stopped', endedAtMs: 0 }),
      step(3500, { type: 'speech-stopped', endedAtMs: 3000 }),
      step(3600, { type: 'answer-audio' }, [firstAudio]),
      '{"line":"step","atMs":37',
    ]),
  ).toEqual([
    { endedAtMs: 3000, parts: { endpointing: 500, recognition: 0, tools: 0, speech: 100 }, tools: [] },
  ])
})
