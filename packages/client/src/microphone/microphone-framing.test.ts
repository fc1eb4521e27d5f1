import { describe, expect, test } from '@jest/globals'
import { createAudioDecoder } from '../downlink/audio-decoder.ts'
import { createMicrophoneFraming } from './microphone-framing.ts'

/** A tone of half amplitude, one second long. */
const tone = (hz: number, sampleRateHz: number) =>
  Float32Array.from({ length: sampleRateHz }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / sampleRateHz))

function frame(samples: Float32Array | Int16Array, sampleRateHz: number, chunkLength = 128): Uint8Array[] {
  const frames: Uint8Array[] = []
  const framing = createMicrophoneFraming({ sampleRateHz }, (each) => frames.push(each))
  for (let i = 0; i < samples.length; i += chunkLength) framing.push(samples.subarray(i, i + chunkLength))
  return frames
}

/** The samples of the middle of what was sent, where no edge of the tone reaches. */
function middle(frames: Uint8Array[]): number[] {
  return frames.slice(2, -2).flatMap((each) => {
    const view = new DataView(each.buffer)
    return Array.from({ length: each.byteLength / 2 }, (_, i) => view.getInt16(i * 2, true) / 32_768)
  })
}

/** The amplitude of one frequency at 24 kHz, by correlation with it (a single bin of a Fourier transform). */
function amplitude(samples: number[], hz: number): number {
  let [re, im] = [0, 0]
  samples.forEach((sample, i) => {
    re += sample * Math.cos((2 * Math.PI * hz * i) / 24_000)
    im += sample * Math.sin((2 * Math.PI * hz * i) / 24_000)
  })
  return (2 * Math.hypot(re, im)) / samples.length
}

const rms = (samples: number[]) =>
  Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length)

describe('microphone framing', () => {
  test.each([8000, 16_000, 22_050, 24_000, 44_100, 48_000])(
    'frames of 60 ms at 24 kHz from %i Hz',
    (rateHz) => {
      const frames = frame(tone(1000, rateHz), rateHz)
      // One second makes 16 whole frames; the kernel holds back at most its own reach.
      expect(frames.length).toBe(16)
      expect(frames.every((each) => each.byteLength === 2880)).toBe(true)
      const samples = middle(frames)
      expect(amplitude(samples, 1000)).toBeCloseTo(0.5, 2)
      // A pure tone of amplitude 0.5 has an effective value of 0.5 / √2; more would be noise.
      expect(rms(samples)).toBeCloseTo(0.5 / Math.SQRT2, 2)
    },
  )

  test('what 24 kHz cannot carry is filtered out and does not come back as a lower tone', () => {
    // 15 kHz would alias to 9 kHz.
    const samples = middle(frame(tone(15_000, 48_000), 48_000))
    expect(20 * Math.log10(rms(samples) / (0.5 / Math.SQRT2))).toBeLessThan(-60)
  })

  test('the size of the chunks it is fed with does not change the sound', () => {
    const samples = tone(440, 44_100)
    expect(frame(samples, 44_100, 97)).toEqual(frame(samples, 44_100, 4096))
  })

  test('takes 16-bit samples, clips what is too loud, and sends the rest when flushed', () => {
    const frames: Uint8Array[] = []
    const framing = createMicrophoneFraming({ sampleRateHz: 24_000 }, (each) => frames.push(each))
    framing.push(Int16Array.of(1, -2, 32_767, -32_768))
    framing.push(Float32Array.of(1.5))
    framing.flush()
    framing.flush()
    expect(frames).toHaveLength(1)
    expect([...new Int16Array(frames[0]!.buffer)]).toEqual([1, -2, 32_767, -32_768, 32_767])
  })
})

test.each([
  [{ encoding: 'pcm16', sampleRateHz: 16_000, frameMs: 100 } as const, 3200, 16_000],
  [{ encoding: 'pcm16', sampleRateHz: 8000, frameMs: 20 } as const, 320, 8000],
  [{ encoding: 'pcmu', sampleRateHz: 8000, frameMs: 40 } as const, 320, 8000],
])('frames of a negotiated format: %j', (format, byteLength, rateHz) => {
  const frames: Uint8Array[] = []
  const framing = createMicrophoneFraming({ sampleRateHz: 48_000, format }, (each) => frames.push(each))
  framing.push(tone(700, 48_000))
  expect(frames.every((each) => each.byteLength === byteLength)).toBe(true)
  // What the astrologer's side hears of it, at the model's rate.
  const decode = createAudioDecoder(format)
  const heard = middle(frames.map((each) => decode(each).slice()))
  expect(amplitude(heard, 700)).toBeCloseTo(0.5, 1)
  // µ-law keeps 38 dB between signal and noise (ITU-T G.711); the others more.
  expect(Math.abs(rms(heard) - 0.5 / Math.SQRT2)).toBeLessThan(0.01)
  framing.flush()
  const bytesPerSample = format.encoding === 'pcmu' ? 1 : 2
  expect(frames.reduce((sum, each) => sum + each.byteLength, 0) / bytesPerSample).toBeGreaterThanOrEqual(
    rateHz,
  )
})
