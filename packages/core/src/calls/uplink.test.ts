import { describe, expect, test } from '@jest/globals'
import { bytesPerMs } from '@astrovoice/contracts'
import { Uplink } from './uplink.ts'

const frame = (lengthMs: number) => new Uint8Array(lengthMs * bytesPerMs)

describe('the uplink', () => {
  test('takes every frame once, whatever is sent again', () => {
    const uplink = new Uplink()
    const taken = [0, 1, 1, 0, 2, 5, 4].map((seq) => uplink.take(seq, frame(40), 0))
    expect(taken).toEqual([true, true, false, false, true, true, false])
    expect(uplink.lastSeq).toBe(5)
  })

  test('knows when any moment of the stream arrived', () => {
    const uplink = new Uplink()
    for (let i = 0; i < 5000; i++) uplink.take(i, frame(40), 1000 + i * 50)
    // Frame 4,999 holds the 40 ms up to 200,000.
    expect(uplink.arrivedAtMs(200_000)).toBe(1000 + 4999 * 50)
    expect(uplink.arrivedAtMs(199_961)).toBe(1000 + 4999 * 50)
    expect(uplink.arrivedAtMs(199_960)).toBe(1000 + 4998 * 50)
    expect(uplink.arrivedAtMs(999_999)).toBe(1000 + 4999 * 50)
  })

  test('a question is at least 100 ms that no question holds yet', () => {
    const uplink = new Uplink()
    uplink.take(0, frame(99), 0)
    expect(() => uplink.assertQuestion()).toThrow('audio_empty')
    uplink.take(1, frame(1), 0)
    expect(() => uplink.assertQuestion()).not.toThrow()
    uplink.markCommitted()
    expect(() => uplink.assertQuestion()).toThrow('audio_empty')
  })

  test('has no position in a stream that has not begun', () => {
    expect(new Uplink().arrivedAtMs(0)).toBeNull()
  })
})
