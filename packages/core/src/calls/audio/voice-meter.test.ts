import { describe, expect, test } from '@jest/globals'
import { VoiceMeter } from './voice-meter.ts'

/** A tone of this level of full scale. */
const tone = (level: number, lengthMs = 40) => {
  const samples = Int16Array.from({ length: lengthMs * 24 }, (_, i) =>
    Math.round(level * Math.SQRT2 * 32_767 * Math.sin(i / 7)),
  )
  return new Uint8Array(samples.buffer)
}

describe('speech that lasts', () => {
  test('is reported once, after 600 ms of voice without pauses', () => {
    const meter = new VoiceMeter(600)
    expect(meter.hear(tone(0.2), false)).toBe(false)
    const heard = Array.from({ length: 40 }, (_, i) => meter.hear(tone(i % 2 === 0 ? 0.2 : 0.001), true))
    // Every other frame of 40 ms is voiced: the fifteenth voiced one is the 29th.
    expect(heard.indexOf(true)).toBe(28)
    expect(heard.filter(Boolean)).toHaveLength(1)
  })
})
