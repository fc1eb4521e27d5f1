import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, callAudio, type AudioFormat } from '@astrovoice/contracts'
import { Uplink } from './uplink.ts'

const frame = (lengthMs: number) => new Uint8Array(lengthMs * bytesPerMs)

function listen(format: AudioFormat = callAudio, lastSeq = -1) {
  const shed: string[] = []
  const uplink = new Uplink(format, { shed: (reason) => void shed.push(reason) }, lastSeq)
  const passed: number[] = []
  const pieces: Uint8Array[] = []
  const take = (seq: number, chunk = frame(40)) =>
    uplink.take(seq, chunk, (each, pcm) => {
      passed.push(each)
      pieces.push(pcm)
    })
  return { uplink, take, passed, pieces, shed }
}

describe('the uplink', () => {
  test('passes every frame on once, also when frames are sent again', () => {
    const { take, passed, shed } = listen()
    ;[0, 1, 1, 0, 2, 2, 3].forEach((seq) => take(seq))
    expect(passed).toEqual([0, 1, 2, 3])
    expect(shed).toEqual(['uplink_duplicate', 'uplink_duplicate', 'uplink_duplicate'])
  })

  test('puts frames in order that were overtaken', () => {
    const { take, passed, shed } = listen()
    ;[0, 3, 2, 1, 4].forEach((seq) => take(seq))
    expect(passed).toEqual([0, 1, 2, 3, 4])
    expect(shed).toEqual([])
  })

  test('gives up a missing frame, and drops it when it comes after all', () => {
    const { take, passed, shed } = listen()
    ;[0, 2, 3, 4, 5, 6, 1].forEach((seq) => take(seq))
    expect(passed).toEqual([0, 2, 3, 4, 5, 6])
    expect(shed).toEqual(['uplink_out_of_order', 'uplink_duplicate'])
  })

  test('refuses an impossible number', () => {
    const { take, passed } = listen()
    expect(() => take(5000)).toThrow('audio_out_of_order')
    take(0)
    expect(passed).toEqual([0])
  })

  test('continues after the frames of another gateway', () => {
    const { take, passed, uplink } = listen(callAudio, 41)
    ;[40, 41, 42].forEach((seq) => take(seq))
    expect(passed).toEqual([42])
    expect(uplink.lastSeq).toBe(42)
  })

  test.each([
    ['audio_empty', 0],
    ['audio_odd_length', 3],
    ['audio_too_large', 200 * bytesPerMs + 2],
  ])('refuses a frame as %s of %i bytes', (code, byteLength) => {
    expect(() => listen().take(0, new Uint8Array(byteLength))).toThrow(code)
  })

  test.each([
    ['pcm16', 16_000, 40 * 32],
    ['pcm16', 8000, 40 * 16],
    ['pcmu', 8000, 40 * 8],
  ] as const)(
    'turns %s at %i Hz into what the model hears, at its pace',
    (encoding, sampleRateHz, byteLength) => {
      const { take, pieces } = listen({ encoding, sampleRateHz, frameMs: 40 } as AudioFormat)
      for (let seq = 0; seq < 25; seq++) take(seq, new Uint8Array(byteLength))
      const heardMs = pieces.reduce((sum, piece) => sum + piece.byteLength, 0) / bytesPerMs
      // The filter holds back a few milliseconds.
      expect(heardMs).toBeGreaterThan(990)
      expect(heardMs).toBeLessThanOrEqual(1000)
    },
  )

  test('a question is at least 100 ms that no question holds yet', () => {
    const { take, uplink } = listen()
    take(0)
    expect(() => uplink.assertQuestion()).toThrow('audio_empty')
    take(1)
    take(2)
    uplink.assertQuestion()
    uplink.markCommitted()
    expect(() => uplink.assertQuestion()).toThrow('audio_empty')
  })

  test('in silence a second is kept; of speech without a transcript, fifteen seconds at most', () => {
    const { replay } = listen().uplink
    for (let seq = 0; seq < 100; seq++) replay.add(seq, frame(40), false)
    expect(replay.chunks()).toHaveLength(25)
    expect(replay.transcribedSeq).toBe(74)
    for (let seq = 100; seq < 200; seq++) expect(replay.add(seq, frame(40), true)).toBe(true)
    expect(replay.chunks()).toHaveLength(125)
    replay.markTranscribed(150)
    expect(replay.chunks()).toHaveLength(49)
    for (let seq = 200; seq < 525; seq++) replay.add(seq, frame(40), true)
    expect(replay.add(525, frame(40), true)).toBe(true)
    expect(replay.add(526, frame(40), true)).toBe(false)
    expect(replay.chunks()).toHaveLength(375)
  })

  test('the kept audio is what was heard, though a frame of it never came', () => {
    const { replay } = listen().uplink
    const heard = [0, 1, 4, 5].map((seq) => ({ seq, pcm: frame(20).fill(seq + 1) }))
    for (const { seq, pcm } of heard) replay.add(seq, pcm, true)
    expect(replay.chunks()).toEqual(heard.map(({ pcm }) => pcm))
    replay.markTranscribed(3)
    expect(replay.chunks()).toEqual(heard.slice(2).map(({ pcm }) => pcm))
    expect(replay.transcribedSeq).toBe(3)
  })
})
