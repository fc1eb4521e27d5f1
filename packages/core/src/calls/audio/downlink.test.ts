import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, callAudio, type AudioFormat, type ItemId } from '@astrovoice/contracts'
import { AnswerFraming } from './answer-framing.ts'
import type { CallerConnection } from './caller-connection.ts'
import { Downlink } from './downlink.ts'

const item = 'a' as ItemId
const sound = (lengthMs: number, value = 0) => new Uint8Array(lengthMs * bytesPerMs).fill(value)

function openConnection() {
  const told: [string, number, number?][] = []
  let isClosed = false
  let waitingBytes = 0
  const connection: CallerConnection = {
    emit: (event, payload) => void told.push([event, (payload as { seq?: number }).seq ?? -1]),
    acknowledge: () => {},
    emitAudio: (seq, _itemId, chunk) => void told.push(['call:audio', seq, chunk.byteLength]),
    waitingBytes: () => waitingBytes,
    close: () => void (isClosed = true),
  }
  return {
    connection,
    told,
    isClosed: () => isClosed,
    block: () => void (waitingBytes = 2_000_000),
    unblock: () => void (waitingBytes = 0),
    seqs: () => told.map(([, seq]) => seq),
  }
}

function open(format: AudioFormat = callAudio) {
  const shed: string[] = []
  const downlink = new Downlink(format, { shed: (reason) => void shed.push(reason) })
  return { downlink, shed }
}

const say = (downlink: Downlink, frames: number, itemId = item) => {
  for (let i = 0; i < frames; i++) downlink.emitAudio(itemId, sound(60, i))
}
const note = (downlink: Downlink) => downlink.emit('call:interrupted', { itemId: item, playedMs: 0 })

describe('the downlink', () => {
  test('counts everything from 0, and sends missed events after a drop, nothing twice', () => {
    const { downlink } = open()
    const first = openConnection()
    downlink.attach(first.connection, 0)
    note(downlink)
    say(downlink, 3)
    downlink.detach()
    say(downlink, 2)
    note(downlink)
    expect(first.seqs()).toEqual([0, 1, 2, 3])
    const second = openConnection()
    expect(downlink.canGoOnFrom(1)).toBe(true)
    downlink.attach(second.connection, 2)
    say(downlink, 1)
    expect(second.seqs()).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('keeps a copy of the sound, so that its sender may reuse the memory', () => {
    const { downlink } = open()
    const memory = sound(60)
    for (let i = 0; i < 40; i++) downlink.emitAudio(item, memory.fill(i))
    downlink.confirmHeard(item, 60 * 10)
    for (let i = 40; i < 60; i++) downlink.emitAudio(item, memory.fill(i))
    const heard: number[] = []
    const hear = (chunk: Uint8Array) => heard.push(chunk.every((each) => each === chunk[0]) ? chunk[0]! : -1)
    downlink.attach(
      { ...openConnection().connection, emitAudio: (_seq, _itemId, chunk) => void hear(chunk) },
      10,
    )
    expect(heard).toEqual([...Array(50).keys()].map((i) => i + 10))
  })

  test('forgets what the loudspeaker has played, and no more', () => {
    const { downlink } = open()
    note(downlink)
    say(downlink, 5)
    downlink.confirmHeard(item, 130)
    // Frames of 60 ms: two have come out whole.
    expect(downlink.canGoOnFrom(1)).toBe(false)
    expect(downlink.canGoOnFrom(2)).toBe(true)
    downlink.confirmHeard(item, 300)
    expect(downlink.canGoOnFrom(4)).toBe(false)
    expect(downlink.canGoOnFrom(5)).toBe(true)
    expect(downlink.canGoOnFrom(6)).toBe(false)
  })

  test('gives a slow connection no more than it takes, and all of it in the end', () => {
    const { downlink } = open()
    const { connection, seqs, block, unblock } = openConnection()
    downlink.attach(connection, 0)
    say(downlink, 2)
    block()
    say(downlink, 50)
    expect(seqs()).toHaveLength(2)
    expect(downlink.isBehind).toBe(true)
    unblock()
    downlink.pump()
    expect(seqs()).toEqual(Array.from({ length: 52 }, (_, i) => i))
  })

  test('asks a caller to resume who is more than the ring behind', () => {
    const { downlink, shed } = open()
    const { connection, told, block, unblock, isClosed } = openConnection()
    downlink.attach(connection, 0)
    block()
    // 4 MB of frames of 2,880 bytes.
    say(downlink, 1500)
    expect(shed.length).toBeGreaterThan(0)
    unblock()
    downlink.pump()
    expect(told).toEqual([['call:moved', -1]])
    expect(isClosed()).toBe(true)
    expect(downlink.canGoOnFrom(-1)).toBe(false)
  })

  test('plays held sound from the exact millisecond on, as an answer of its own', () => {
    const { downlink } = open()
    const { connection, told } = openConnection()
    downlink.attach(connection, 0)
    say(downlink, 3)
    downlink.hold(item, 100)
    told.length = 0
    downlink.playHeld('rest' as ItemId)
    // 20 ms of the second frame and all of the third.
    expect(told).toEqual([
      ['call:audio', 3, 20 * bytesPerMs],
      ['call:audio', 4, 60 * bytesPerMs],
    ])
  })

  test.each([
    ['pcm16', 16_000, 32],
    ['pcm16', 8000, 16],
    ['pcmu', 8000, 8],
  ] as const)('speaks %s at %i Hz', (encoding, sampleRateHz, wireBytesPerMs) => {
    const { downlink } = open({ encoding, sampleRateHz, frameMs: 60 } as AudioFormat)
    const { connection, told } = openConnection()
    downlink.attach(connection, 0)
    say(downlink, 20)
    const bytes = told.reduce((sum, [, , length = 0]) => sum + length, 0)
    expect(Math.abs(bytes / wireBytesPerMs - 1200)).toBeLessThan(10)
  })
})

describe('framing', () => {
  const frame = (frameMs: number, ...pieces: [string, number][]) => {
    const frames: [string, number][] = []
    const framing = new AnswerFraming(frameMs, (itemId, { byteLength }) =>
      frames.push([itemId, byteLength / bytesPerMs]),
    )
    for (const [itemId, lengthMs] of pieces) framing.push(itemId as ItemId, sound(lengthMs))
    framing.flush()
    return frames
  }

  test('joins small pieces and cuts large ones', () => {
    expect(frame(60, ['a', 20], ['a', 20], ['a', 20], ['a', 130])).toEqual([
      ['a', 60],
      ['a', 60],
      ['a', 60],
      ['a', 10],
    ])
  })

  test('never mixes answers', () => {
    expect(frame(60, ['a', 20], ['b', 80])).toEqual([
      ['a', 20],
      ['b', 60],
      ['b', 20],
    ])
  })

  test('keeps every sample, in order', () => {
    const out: number[] = []
    const framing = new AnswerFraming(20, (_, chunk) => out.push(...chunk))
    const all = Uint8Array.from({ length: 9000 }, (_, i) => i % 251)
    for (let at = 0, size = 1; at < all.length; at += size, size = (size * 5) % 1999) {
      framing.push(item, all.subarray(at, at + size))
    }
    framing.flush()
    expect(out).toEqual([...all])
  })
})
