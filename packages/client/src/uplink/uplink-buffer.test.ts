import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UplinkBuffer, type UplinkFrame } from './uplink-buffer.ts'

const frameMs = 60
/** Says which frame it is. */
const chunk = (n: number) => Uint8Array.of(n >> 8, n & 0xff)
const numberIn = ({ chunk }: UplinkFrame) => chunk[0]! * 256 + chunk[1]!

type Happening =
  | { type: 'speak' }
  | { type: 'ack'; share: number }
  | { type: 'drop' }
  /** `forgetMs`: how much of what was acknowledged the next server has never seen. */
  | { type: 'resume'; forgets: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ type: 'speak' as const }) },
  fc.record({ type: fc.constant('ack' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.constant({ type: 'drop' as const }),
  fc.record({ type: fc.constant('resume' as const), forgets: fc.nat(20) }),
)

describe('the uplink', () => {
  test('brings every frame to the server once and in order, over any drops and servers', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 150 }), (happenings) => {
        /** What the server took, as it would: repeated numbers are dropped, a hole is a fault. */
        let taken: UplinkFrame[] = []
        let [isOpen, spoken] = [true, 0]
        const buffer = new UplinkBuffer((frame) => {
          expect(isOpen).toBe(true)
          expect(frame.seq).toBeLessThanOrEqual(taken.length)
          if (frame.seq === taken.length) taken.push(frame)
        })
        const resume = (ackedSeq: number) => {
          isOpen = true
          taken = taken.slice(0, ackedSeq + 1)
          buffer.open(ackedSeq, 0)
        }
        resume(-1)
        for (const each of happenings) {
          if (each.type === 'speak') buffer.push(chunk(spoken++), frameMs, 0)
          if (each.type === 'ack' && isOpen) buffer.acknowledge(Math.floor(each.share * taken.length) - 1, 0)
          if (each.type === 'drop') {
            isOpen = false
            buffer.close()
          }
          if (each.type === 'resume') resume(Math.max(-1, taken.length - 1 - each.forgets))
        }
        resume(taken.length - 1)
        buffer.acknowledge(taken.length - 1, 0)
        expect(taken.map(numberIn)).toEqual([...Array(taken.length).keys()])
        expect(taken.length * frameMs + buffer.backlogMs).toBe(spoken * frameMs)
      }),
    )
  })

  test('keeps what is on its way within the window, and goes on as it is acknowledged', () => {
    const sent: number[] = []
    const buffer = new UplinkBuffer(({ seq }) => sent.push(seq), {
      keptMs: 900,
      windowMs: 300,
      waitingMs: 900,
    })
    buffer.open(-1, 0)
    for (let n = 0; n < 10; n++) buffer.push(chunk(n), 100, n)
    expect(sent).toEqual([0, 1, 2])
    expect(buffer.acknowledge(1, 50)).toBe(1)
    expect(sent).toEqual([0, 1, 2, 3, 4])
    expect(buffer.backlogMs).toBe(800)
  })

  test('drops the oldest of what could not be sent, and leaves no hole in the numbers', () => {
    const sent: UplinkFrame[] = []
    const buffer = new UplinkBuffer((frame) => sent.push(frame), {
      keptMs: 900,
      windowMs: 300,
      waitingMs: 300,
    })
    for (let n = 0; n < 10; n++) buffer.push(chunk(n), 100, 0)
    expect(buffer.dropped).toBe(7)
    buffer.open(-1, 0)
    expect(sent.map(({ seq }) => seq)).toEqual([0, 1, 2])
    expect(sent.map(numberIn)).toEqual([7, 8, 9])
  })

  test('what was sent again has no time of sending that would say how long the way is', () => {
    const buffer = new UplinkBuffer(() => {})
    buffer.open(-1, 0)
    for (let n = 0; n < 3; n++) buffer.push(chunk(n), frameMs, n)
    buffer.open(0, 9000)
    buffer.push(chunk(3), frameMs, 9001)
    expect(buffer.acknowledge(2, 9100)).toBeNull()
    expect(buffer.acknowledge(3, 9100)).toBe(9001)
  })

  test('the server owes word once so much is on its way that what it leaves over is not all', () => {
    const buffer = new UplinkBuffer(() => {})
    buffer.open(-1, 0)
    for (let n = 0; n < 13; n++) buffer.push(chunk(n), frameMs, n)
    expect(buffer.owedSinceMs).toBeNull()
    // The fourteenth makes it 840 ms.
    buffer.push(chunk(13), frameMs, 13)
    buffer.push(chunk(14), frameMs, 14)
    expect(buffer.owedSinceMs).toBe(13)
    buffer.acknowledge(6, 50)
    expect(buffer.owedSinceMs).toBeNull()
    // The server owes an acknowledgement for repeated frames too.
    buffer.open(-1, 5000)
    expect(buffer.owedSinceMs).toBe(5000)
  })
})
