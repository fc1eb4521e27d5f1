import { describe, expect, test } from '@jest/globals'
import { bytesPerMs, type ItemId } from '@astrovoice/contracts'
import { createPlayout, type Heard } from './playout.ts'

const a = 'item_a' as ItemId
const b = 'item_b' as ItemId
const ms = (length: number) => new Uint8Array(length * bytesPerMs)

/** A loudspeaker whose time passes by hand. */
function createLoudspeaker() {
  let givenMs = 0
  let playedMs = 0
  return {
    play: (chunk: Uint8Array) => void (givenMs += chunk.byteLength / bytesPerMs),
    playedMs: () => playedMs,
    clear: () => void (givenMs = playedMs),
    pass: (passedMs: number) => void (playedMs = Math.min(givenMs, playedMs + passedMs)),
    queuedMs: () => givenMs - playedMs,
  }
}

function setUp() {
  const loudspeaker = createLoudspeaker()
  const reports: Heard[] = []
  return { loudspeaker, reports, playout: createPlayout(loudspeaker, (heard) => reports.push(heard)) }
}

describe('playout', () => {
  test('reports how much of each answer has come out, and nothing twice', () => {
    const { loudspeaker, reports, playout } = setUp()
    playout.take({ itemId: a, chunk: ms(300) })
    playout.take({ itemId: b, chunk: ms(500) })
    loudspeaker.pass(200)
    playout.tick()
    loudspeaker.pass(200)
    playout.tick()
    playout.tick()
    expect(reports).toEqual([
      { itemId: a, playedMs: 200 },
      { itemId: a, playedMs: 300 },
      { itemId: b, playedMs: 100 },
    ])
  })

  test('an answer that comes after the queue ran dry begins where the loudspeaker is', () => {
    const { loudspeaker, reports, playout } = setUp()
    playout.take({ itemId: a, chunk: ms(100) })
    loudspeaker.pass(5000)
    playout.tick()
    playout.take({ itemId: a, chunk: ms(100) })
    loudspeaker.pass(40)
    playout.tick()
    expect(reports.at(-1)).toEqual({ itemId: a, playedMs: 140 })
  })

  test('an interruption empties the queue, and late frames of that answer are not played', () => {
    const { loudspeaker, reports, playout } = setUp()
    playout.take({ itemId: a, chunk: ms(1000) })
    loudspeaker.pass(250)
    expect(playout.current()).toEqual({ itemId: a, playedMs: 250 })
    playout.interrupt(a)
    playout.take({ itemId: a, chunk: ms(1000) })
    expect(loudspeaker.queuedMs()).toBe(0)
    expect(playout.current()).toBeNull()
    playout.take({ itemId: b, chunk: ms(100) })
    loudspeaker.pass(60)
    playout.tick()
    expect(reports).toEqual([{ itemId: b, playedMs: 60 }])
  })
})
