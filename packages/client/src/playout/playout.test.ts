import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesPerMs, type Heard, type ItemId } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { createPlayout } from './playout.ts'
import { createManualLoudspeaker } from './manual-loudspeaker.ts'

const a = 'item_a' as ItemId
const b = 'item_b' as ItemId
const ms = (length: number) => new Uint8Array(length * bytesPerMs)

function setUp() {
  const clock = new ManualClock()
  const loudspeaker = createManualLoudspeaker()
  const reports: Heard[] = []
  const playout = createPlayout(loudspeaker, { clock, report: (heard) => reports.push(heard) })
  /** Time passes for the loudspeaker and the clock alike. */
  const pass = (passedMs: number) => {
    loudspeaker.pass(passedMs)
    clock.pass(passedMs)
  }
  return { loudspeaker, reports, playout, pass }
}

describe('playout', () => {
  test('reports every 200 ms how much of each answer has come out, and nothing twice', () => {
    const { reports, playout, pass } = setUp()
    playout.take({ itemId: a, chunk: ms(300) })
    playout.take({ itemId: b, chunk: ms(500) })
    for (let step = 0; step < 10; step++) pass(200)
    expect(reports).toEqual([
      { itemId: a, playedMs: 200 },
      { itemId: a, playedMs: 300 },
      { itemId: b, playedMs: 100 },
      { itemId: b, playedMs: 300 },
      { itemId: b, playedMs: 500 },
    ])
    expect(playout.lastHeard()).toEqual({ itemId: b, playedMs: 500 })
  })

  test('however odd the lengths, an answer is over when its last sample is out, and was heard whole', () => {
    const answer = fc.array(fc.integer({ min: 24, max: 2400 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 20 }), (answers) => {
        const { playout, pass } = setUp()
        answers.forEach((pieces, n) => {
          const itemId = `item_${n}` as ItemId
          pieces.forEach((samples) => playout.take({ itemId, chunk: new Uint8Array(samples * 2) }))
          for (let step = 0; step < 12; step++) pass(200)
          const samples = pieces.reduce((sum, each) => sum + each, 0)
          expect(playout.current()).toBeNull()
          expect(playout.lastHeard()).toEqual({ itemId, playedMs: Math.floor(samples / 24) })
        })
      }),
    )
  })

  test('an answer that goes on after the queue ran dry begins where the loudspeaker is', () => {
    const { reports, playout, pass } = setUp()
    playout.take({ itemId: a, chunk: ms(100) })
    pass(5000)
    playout.take({ itemId: a, chunk: ms(200) })
    pass(200)
    expect(reports.at(-1)).toEqual({ itemId: a, playedMs: 300 })
    expect(playout.steadiness).toEqual({ cushionMs: 200, underruns: 1 })
  })

  test('an interruption empties the queue, tells where it was, and late frames of that answer are not played', () => {
    const { loudspeaker, reports, playout, pass } = setUp()
    playout.take({ itemId: a, chunk: ms(1000) })
    pass(150)
    expect(playout.current()).toEqual({ itemId: a, playedMs: 150 })
    playout.interrupt(a)
    playout.take({ itemId: a, chunk: ms(1000) })
    expect(loudspeaker.queuedMs()).toBe(0)
    expect(playout.current()).toBeNull()
    expect(playout.lastHeard()).toEqual({ itemId: a, playedMs: 150 })
    playout.take({ itemId: b, chunk: ms(120) })
    pass(200)
    expect(reports).toEqual([
      { itemId: a, playedMs: 150 },
      { itemId: b, playedMs: 120 },
    ])
  })
})
