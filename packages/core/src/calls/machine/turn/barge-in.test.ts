import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { isBackchannel } from './barge-in.ts'
import { EchoGuard, VoiceMeter } from '../../audio/voice-meter.ts'

describe('a backchannel', () => {
  test.each([
    'haan',
    'Haan ji',
    'theek hai',
    'thik hai',
    'hmm',
    'HMMM…',
    'accha',
    'achha achha',
    'ok',
    'हाँ',
    'जी हाँ',
    'ठीक है',
    '',
    ' ',
    '?',
  ])('%j', (text) => expect(isBackchannel(text)).toBe(true))
  test.each([
    'nahi',
    'haan lekin',
    'ruko',
    'accha toh kab',
    'ok stop',
    'no',
    'नहीं',
    'हाँ पर',
    'हाँ हाँ हाँ हाँ हाँ',
    '1998',
    '10:30',
    'ok १९९८',
  ])('but not %j', (text) => expect(isBackchannel(text)).toBe(false))
})

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

describe('the echo guard', () => {
  const guard = () => {
    const echo = new EchoGuard()
    for (let i = 0; i < 25; i++) echo.recordSent('a' as ItemId, tone(0.2))
    return echo
  }
  const isSilent = (chunk: Uint8Array) => chunk.every((byte) => byte === 0)
  const playing = { itemId: 'a' as ItemId, playedMs: 500 }

  test('replaces what is no louder than an echo by silence of the same length', () => {
    const masked = guard().mask(tone(0.08), playing)
    expect(isSilent(masked)).toBe(true)
    expect(masked.byteLength).toBe(40 * bytesPerMs)
  })

  test('passes the caller, who is louder than the echo', () => {
    expect(isSilent(guard().mask(tone(0.18), playing))).toBe(false)
  })

  test('passes everything while the loudspeaker is silent', () => {
    expect(isSilent(guard().mask(tone(0.01), null))).toBe(false)
    expect(isSilent(guard().mask(tone(0.01), { itemId: 'a' as ItemId, playedMs: 5000 }))).toBe(false)
  })
})
