import { expect, test } from '@jest/globals'
import { createVoiceActivity } from './voice-activity.ts'

const sampleRateHz = 24_000

/** Sound and silence by turns, each of so many milliseconds, silence first. */
function alternate(...lengthsMs: number[]): Int16Array {
  return Int16Array.from(
    lengthsMs.flatMap((ms, turn) =>
      Array.from({ length: (ms * sampleRateHz) / 1000 }, (_, n) =>
        turn % 2 === 0 ? 0 : Math.round(8000 * Math.sin(n / 8)),
      ),
    ),
  )
}

function activityIn(...lengthsMs: number[]): string[] {
  const activity = createVoiceActivity({ sampleRateHz, threshold: 0.5, silenceDurationMs: 500 })
  return activity.process(alternate(...lengthsMs)).map(({ kind, atMs }) => `${kind} ${atMs}`)
}

test('speech pauses after 80 ms of silence and stops after 500', () => {
  expect(activityIn(300, 400, 600)).toEqual(['started 300', 'paused 780', 'stopped 1200'])
})

test('speech goes on after a pause', () => {
  expect(activityIn(300, 400, 100, 200, 600)).toEqual([
    'started 300',
    'paused 780',
    'resumed 860',
    'paused 1080',
    'stopped 1500',
  ])
})

test('a sound in the pause that is too short for speech is heard with it', () => {
  expect(activityIn(300, 400, 100, 30, 600)).toEqual([
    'started 300',
    'paused 780',
    'paused 910',
    'stopped 1330',
  ])
})

test('a silence inside a word is no pause', () => {
  expect(activityIn(300, 400, 60, 200, 600)).toEqual(['started 300', 'paused 1040', 'stopped 1460'])
})
