import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ItemId } from '@astrovoice/contracts'
import { EventOrder, type SequencedEvent } from './event-order.ts'

const event = (seq: number): SequencedEvent => ({
  event: 'call:audio',
  payload: { seq, itemId: 'item' as ItemId, chunk: new Uint8Array(2) },
})

function collect() {
  const told: number[] = []
  return { told, order: new EventOrder(({ payload }) => told.push(payload.seq)) }
}

/** Every event at least once, in any order, as two sockets of one call may bring them. */
const arrivals = fc
  .integer({ min: 1, max: 60 })
  .chain((count) =>
    fc
      .array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 60 })
      .chain((repeats) =>
        fc.shuffledSubarray([...Array(count).keys(), ...repeats], { minLength: count + repeats.length }),
      ),
  )

test('events in any order, with repeats, are delivered once and in order', () => {
  fc.assert(
    fc.property(arrivals, (seqs) => {
      const { told, order } = collect()
      seqs.forEach((seq) => order.take(event(seq)))
      expect(told).toEqual([...Array(Math.max(...seqs) + 1).keys()])
      expect(order.hasGap).toBe(false)
    }),
  )
})

test('a resume at any point tells what was missed, and nothing again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(50), fc.nat(50), (count, seen, sent) => {
      const { told, order } = collect()
      const [last, lost] = [Math.min(seen, count), Math.min(sent, count)]
      for (let seq = 0; seq < last; seq++) order.take(event(seq))
      // The server replays from what the client names, while the old socket still brings what was on its way.
      const replay = [...Array(count).keys()].slice(order.lastSeq + 1)
      const onTheWay = [...Array(count).keys()].slice(last, Math.max(last, lost))
      const mixed = replay.flatMap((seq, i) => (onTheWay[i] === undefined ? [seq] : [onTheWay[i], seq]))
      mixed.forEach((seq) => order.take(event(seq)))
      expect(told).toEqual([...Array(count).keys()])
    }),
  )
})

test('what is gone for good is passed over, and what waited for it comes', () => {
  const { told, order } = collect()
  ;[0, 1, 5, 6].forEach((seq) => order.take(event(seq)))
  expect(order.hasGap).toBe(true)
  order.skipTo(5)
  order.take(event(3))
  expect(told).toEqual([0, 1, 5, 6])
  expect(order.lastSeq).toBe(6)
})
