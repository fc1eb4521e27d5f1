import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesPerMs } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import { cushionDefaults, JitterBuffer } from './jitter-buffer.ts'
import { createManualLoudspeaker } from './manual-loudspeaker.ts'

function setUp() {
  const clock = new ManualClock()
  const loudspeaker = createManualLoudspeaker()
  const buffer = new JitterBuffer(loudspeaker, clock)
  const pass = (ms: number) => {
    for (let step = 0; step < ms; step += 10) {
      loudspeaker.pass(10)
      clock.pass(10)
    }
  }
  return { loudspeaker, buffer, pass }
}
const sound = (ms: number, n = 0) => new Uint8Array(ms * bytesPerMs).fill(n)

test('with any network delays every chunk is played once, in order, and not held longer than the cushion', () => {
  const arrival = fc.record({
    afterMs: fc.integer({ min: 0, max: 1500 }),
    lengthMs: fc.integer({ min: 20, max: 300 }),
    answer: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(arrival, { minLength: 1, maxLength: 40 }), (arrivals) => {
      const { loudspeaker, buffer, pass } = setUp()
      arrivals.forEach(({ afterMs, lengthMs, answer }, n) => {
        pass(afterMs)
        buffer.push(answer, sound(lengthMs, n))
        expect(buffer.cushionMs).toBeGreaterThanOrEqual(cushionDefaults.startMs)
        expect(buffer.cushionMs).toBeLessThanOrEqual(cushionDefaults.maxMs)
      })
      pass(cushionDefaults.maxMs)
      expect(loudspeaker.given.map(([n]) => n)).toEqual([...arrivals.keys()])
    }),
  )
})

test('plays once the cushion is full', () => {
  const { loudspeaker, buffer } = setUp()
  buffer.push('a', sound(60))
  expect(loudspeaker.given).toHaveLength(0)
  buffer.push('a', sound(60))
  expect(loudspeaker.given).toHaveLength(2)
})

test('the cushion grows each time the player runs dry within an answer, up to a limit, and shrinks when it does not', () => {
  const { buffer, pass } = setUp()
  const stutter = () => {
    buffer.push('a', sound(20))
    pass(2000)
  }
  stutter()
  expect(buffer.cushionMs).toBe(100)
  stutter()
  stutter()
  expect([buffer.cushionMs, buffer.underruns]).toEqual([300, 2])
  for (let i = 0; i < 20; i++) stutter()
  expect(buffer.cushionMs).toBe(1000)
  pass(30_000)
  buffer.push('b', sound(20))
  // Three times ten seconds without running dry, and the two of the last stutter are not ten.
  expect(buffer.cushionMs).toBe(700)
})

test('a player that learns late what was heard runs dry when its queue is empty', () => {
  const loudspeaker = createManualLoudspeaker()
  const late = { ...loudspeaker, playedMs: () => 0 }
  const buffer = new JitterBuffer(late, new ManualClock())
  buffer.push('a', sound(100))
  loudspeaker.pass(110)
  buffer.push('a', sound(60))
  expect([buffer.underruns, loudspeaker.queuedMs()]).toEqual([1, 0])
})

test('the pause between two answers is not running dry', () => {
  const { buffer, pass } = setUp()
  for (const answer of ['a', 'b', 'c']) {
    buffer.push(answer, sound(500))
    pass(3000)
  }
  expect([buffer.cushionMs, buffer.underruns]).toEqual([100, 0])
})

test('clearing drops what is held', () => {
  const { loudspeaker, buffer, pass } = setUp()
  buffer.push('a', sound(50))
  buffer.clear()
  pass(1000)
  expect(loudspeaker.given).toHaveLength(0)
})
