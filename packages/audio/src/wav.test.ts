import { describe, expect, test } from '@jest/globals'
import { durationMs, readWav, writeWav } from './wav.ts'

/** One sample, 0x0102, at 16 kHz: written by hand from the layout in Microsoft's "Multimedia Programming Interface". */
const riff = '52494646 26000000 57415645' // RIFF, 38 bytes follow, WAVE
const format = '666d7420 10000000 0100 0100 803e0000 007d0000 0200 1000' // fmt: PCM, mono, 16000, 32000 B/s, 2, 16
const data = '64617461 02000000 0201' // data, 2 bytes
const bytes = (...hex: string[]) => Buffer.from(hex.join('').replaceAll(' ', ''), 'hex')

describe('WAV', () => {
  test('writes the header as the format has it', () => {
    const file = writeWav({ samples: Int16Array.of(0x0102), sampleRateHz: 16_000 })
    expect(Buffer.from(file)).toEqual(bytes(riff, format, data))
  })

  test('reads what it wrote', () => {
    const sound = {
      samples: Int16Array.from({ length: 2400 }, (_, i) => i * 27 - 32_768),
      sampleRateHz: 24_000,
    }
    expect(readWav(writeWav(sound))).toEqual(sound)
    expect(durationMs(sound)).toBe(100)
  })

  test('skips other chunks, and takes the rest when the length is open', () => {
    const list = '4c495354 03000000 414243 00'
    const file = bytes(riff, format, list, data.replace('02000000', 'ffffffff'))
    expect(readWav(file)).toEqual({ samples: Int16Array.of(0x0102), sampleRateHz: 16_000 })
  })

  test.each([
    ['MP3', 'ID3........................', /no WAV/],
    ['an empty file', '', /no WAV/],
    ['a file without samples', 'RIFF....WAVE', /no samples/],
  ])('refuses %s', (_name, text, message) => {
    expect(() => readWav(Buffer.from(text))).toThrow(message)
  })

  test('refuses stereo', () => {
    const file = writeWav({ samples: new Int16Array(2), sampleRateHz: 16_000 })
    file[22] = 2
    expect(() => readWav(file)).toThrow(/2 channels/)
  })
})
