import { describe, expect, test } from '@jest/globals'
import { aLaw, createResampler, levelOf, muLaw, readPcm16, resample, writePcm16 } from './index.ts'

const tone = (hz: number, rateHz: number, lengthMs: number, amplitude = 16_000) =>
  Int16Array.from({ length: (rateHz * lengthMs) / 1000 }, (_, i) =>
    Math.round(amplitude * Math.sin((2 * Math.PI * hz * i) / rateHz)),
  )
const middle = (samples: Int16Array) => samples.subarray(samples.length / 4, (samples.length * 3) / 4)

describe('resampling', () => {
  test.each([
    [24_000, 16_000],
    [24_000, 8_000],
    [16_000, 24_000],
    [8_000, 24_000],
    [48_000, 24_000],
    [44_100, 24_000],
    [22_050, 24_000],
  ])('%i Hz to %i Hz keeps length, place and level of a tone', (fromHz, toHz) => {
    const out = resample(tone(700, fromHz, 400), fromHz, toHz)
    expect(Math.abs(out.length - (toHz * 400) / 1000)).toBeLessThanOrEqual(1)
    const wanted = tone(700, toHz, 400)
    // A tone of amplitude A has the level A/√2 of full scale.
    expect(levelOf(middle(out)) / (16_000 / Math.SQRT2 / 32_768)).toBeCloseTo(1, 2)
    const error = middle(out).map((sample, i) => sample - middle(wanted)[i]!)
    expect(20 * Math.log10(levelOf(error) / levelOf(middle(wanted)))).toBeLessThan(-50)
  })

  test('what the lower rate cannot carry is at least 60 dB down', () => {
    const out = resample(tone(6_500, 24_000, 400), 24_000, 8_000)
    expect(20 * Math.log10(levelOf(middle(out)) / (16_000 / Math.SQRT2 / 32_768))).toBeLessThan(-60)
  })

  test('chunks of any size give what one piece gives', () => {
    const whole = tone(900, 24_000, 200)
    const resampler = createResampler(24_000, 16_000)
    const pieces: number[] = []
    for (let at = 0, size = 1; at < whole.length; at += size, size = (size * 7) % 613) {
      pieces.push(...resampler.push(whole.subarray(at, at + size)))
    }
    pieces.push(...resampler.flush())
    expect(pieces).toEqual([...resample(whole, 24_000, 16_000)])
  })
})

describe('G.711', () => {
  /** ITU-T G.711 tables 1a and 2a, scaled to 16 bits: code words of some decision values. */
  test('has the code words of the tables', () => {
    expect([...muLaw.encode(Int16Array.of(0, 32_767, -32_768))]).toEqual([0xff, 0x80, 0x00])
    expect([...aLaw.encode(Int16Array.of(0, 32_767, -32_768))]).toEqual([0xd5, 0xaa, 0x2a])
  })

  test.each([
    ['µ-law', muLaw],
    ['A-law', aLaw],
  ])('%s gives every code word back', (_name, law) => {
    const codes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const again = law.encode(law.decode(codes))
    // µ-law has two zeros.
    expect(law.decode(again)).toEqual(law.decode(codes))
  })
})

describe('samples and bytes', () => {
  test('are little-endian, wherever they lie', () => {
    const bytes = Uint8Array.of(0xff, 0x02, 0x01, 0xfe, 0xff, 0x07)
    expect([...readPcm16(bytes.subarray(1))]).toEqual([0x0102, -2])
    expect([...readPcm16(bytes)]).toEqual([0x02ff, -511, 0x07ff])
    expect([...writePcm16(Int16Array.of(0x0102, -2))]).toEqual([0x02, 0x01, 0xfe, 0xff])
  })

  test('silence has no level, full scale has all', () => {
    expect(levelOf(new Int16Array(0))).toBe(0)
    expect(levelOf(new Int16Array(100))).toBe(0)
    expect(levelOf(new Int16Array(100).fill(-32_768))).toBe(1)
    expect(levelOf(tone(440, 24_000, 100), 4)).toBeCloseTo(16_000 / Math.SQRT2 / 32_768, 2)
  })
})
