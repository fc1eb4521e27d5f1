import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, callAudio, type ItemId } from '@astrovoice/contracts'
import type { Playing } from '../machine/answer/playout-ledger.ts'
import { Downlink } from './downlink.ts'
import { EchoGuard } from './echo-guard.ts'

/** A tone of this level of full scale, 40 ms long. */
const tone = (level: number) => {
  const samples = Int16Array.from({ length: 40 * 24 }, (_, i) =>
    Math.round(level * Math.SQRT2 * 32_767 * Math.sin(i / 7)),
  )
  return new Uint8Array(samples.buffer)
}
const isSilent = (chunk: Uint8Array) => chunk.every((byte) => byte === 0)
const itemId = 'a' as ItemId
const playing = (playedMs: number, changes: Partial<Playing> = {}): readonly [Playing] => [
  {
    itemId,
    sentMs: 1000,
    waitingMs: 0,
    startMs: 0,
    isWhole: true,
    marks: [],
    report: { playedMs, atMs: playedMs },
    ...changes,
  },
]

/** An answer of a second at level 0.2, sent at once at time 0. */
function guard() {
  const echo = new EchoGuard()
  for (let startMs = 0; startMs < 1000; startMs += 40) echo.recordSent(itemId, startMs, startMs + 40, 0.2)
  return echo
}

describe('the echo guard', () => {
  test('replaces frames no louder than an echo by silence of the same length', () => {
    const masked = guard().mask(tone(0.08), playing(500), 500)
    expect(isSilent(masked)).toBe(true)
    expect(masked.byteLength).toBe(40 * bytesPerMs)
  })

  test('passes the caller, who is louder than the echo', () => {
    expect(isSilent(guard().mask(tone(0.18), playing(500), 500))).toBe(false)
  })

  test('passes everything when nothing was sent', () => {
    expect(isSilent(new EchoGuard().mask(tone(0.01), [], 500))).toBe(false)
  })

  // ITU-T G.131: talkers notice echoes from tens of milliseconds on; paths with a mobile network have some hundred.
  test.each([60, 180, 300, 420, 540])('masks an echo %i ms after the last word was heard', (delayMs) => {
    const echo = guard()
    echo.mask(tone(0.05), playing(980), 980)
    echo.mask(tone(0.05), [], 1000)
    expect(isSilent(echo.mask(tone(0.08), [], 1000 + delayMs))).toBe(true)
  })

  test('passes everything once the echo of the last word is over', () => {
    const echo = guard()
    echo.mask(tone(0.05), [], 1000)
    expect(isSilent(echo.mask(tone(0.01), [], 1000 + 601))).toBe(false)
  })

  test('ignores an answer that waits behind the one that sounds', () => {
    const echo = new EchoGuard()
    const second = 'b' as ItemId
    echo.recordSent(itemId, 0, 1000, 0.02)
    echo.recordSent(second, 0, 1000, 0.9)
    const waiting: Playing = { ...playing(0)[0], itemId: second, startMs: 1000, report: null }
    expect(isSilent(echo.mask(tone(0.1), [...playing(500), waiting], 500))).toBe(false)
  })

  test('forgets the oldest answers while no microphone sends, and still guards the last one', () => {
    const echo = new EchoGuard()
    const answers = Array.from({ length: 100 }, (_, n) => `${n}` as ItemId)
    for (const each of answers) echo.recordSent(each, 0, 1000, 0.2)
    const forgotten = playing(500, { itemId: answers[0]! })
    const last = playing(500, { itemId: answers.at(-1)! })
    expect(isSilent(echo.mask(tone(0.08), last, 500))).toBe(true)
    // The echo of the last answer is over.
    echo.mask(tone(0.08), forgotten, 500)
    expect(isSilent(echo.mask(tone(0.08), forgotten, 2000))).toBe(false)
  })

  test('guards the rest of an answer that is played after a false alarm', () => {
    const echo = new EchoGuard()
    const downlink = new Downlink(callAudio, { shed: () => {} })
    downlink.measureSound((...sent) => echo.recordSent(...sent))
    for (let i = 0; i < 25; i++) downlink.emitAudio(itemId, tone(0.2))
    downlink.hold(itemId, 400)
    const restId = 'a_rest0' as ItemId
    downlink.playHeld(restId)
    echo.mask(tone(0.01), [], 0)
    const rest = playing(300, { itemId: restId, sentMs: 600 })
    expect(isSilent(echo.mask(tone(0.08), rest, 5000))).toBe(true)
  })

  test('guards an answer that was sent before the caller changed to the loudspeaker', () => {
    const echo = new EchoGuard()
    const downlink = new Downlink(callAudio, { shed: () => {} })
    for (let i = 0; i < 25; i++) downlink.emitAudio(itemId, tone(0.2))
    downlink.measureSound((...sent) => echo.recordSent(...sent))
    expect(isSilent(echo.mask(tone(0.08), playing(500), 500))).toBe(true)
  })
})
