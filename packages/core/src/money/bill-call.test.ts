import { expect, test } from '@jest/globals'
import type { ItemId } from '@astrovoice/contracts'
import fc from 'fast-check'
import { billCall, type HeardLine } from './bill-call.ts'
import { priceOf, timeFor } from './paise.ts'
import { splitByRemainder } from './split-by-remainder.ts'

const heard = (itemId: string, heardMs: number, isFree = false): HeardLine => ({
  itemId: itemId as ItemId,
  heardMs,
  isFree,
})

// ₹15 a minute is 0.025 paise a millisecond.
test.each([
  [0, 0],
  [39, 0],
  [40, 1],
  [59_999, 1499],
  [60_000, 1500],
  [200_000, 5000],
])('at 15 rupees a minute %i ms cost %i paise', (ms, paise) => {
  expect(priceOf(ms, 1500)).toBe(paise)
})

test('a time that an amount pays for is the longest: one millisecond more costs a paisa more', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }), (amount, price) => {
      const ms = timeFor(amount, price)
      expect(priceOf(ms, price)).toBeLessThanOrEqual(amount)
      expect(priceOf(ms + 1, price)).toBeGreaterThan(amount)
    }),
  )
})

test('amounts that a double does not hold exactly are refused', () => {
  expect(() => priceOf(2 ** 40, 2 ** 20)).toThrow(RangeError)
})

test('what was heard of each answer has its share of the price, which is rounded down once', () => {
  // 3 × 13.333 s are 39 999 ms: 999.975 paise.
  const bill = billCall([heard('a', 13_333), heard('b', 13_333), heard('c', 13_333)], 1500)
  expect(bill).toMatchObject({ chargedMs: 39_999, chargedPaise: 999 })
  expect(bill.lines.map(({ chargedPaise }) => chargedPaise)).toEqual([333, 333, 333])
  const uneven = billCall([heard('a', 100), heard('b', 60), heard('c', 40)], 1500)
  // 2.5, 1.5 and 1 paise of 5: the rests of a and b are equal, and the earlier gets the paisa.
  expect(uneven.lines.map(({ chargedPaise }) => chargedPaise)).toEqual([3, 1, 1])
})

test('free lines are in the bill with their time, and cost nothing', () => {
  const bill = billCall([heard('hello', 4000, true), heard('answer', 60_000)], 1500)
  expect(bill).toMatchObject({ chargedMs: 60_000, chargedPaise: 1500 })
  expect(bill.lines[0]).toEqual({ itemId: 'hello', heardMs: 4000, isFree: true, chargedPaise: 0 })
})

test('a bill is not above what was reserved', () => {
  const bill = billCall([heard('a', 60_000), heard('b', 60_000)], 1500, 2000)
  expect(bill.chargedPaise).toBe(2000)
  expect(bill.lines.map(({ chargedPaise }) => chargedPaise)).toEqual([1000, 1000])
})

test('shares follow the seats of a published example of largest remainders', () => {
  // Wikipedia, "Quota method", Hare quota: 10 seats.
  expect(splitByRemainder(10, [47_000, 16_000, 15_800, 12_000, 6100, 3100])).toEqual([5, 2, 1, 1, 1, 0])
})

test('shares add up, none is a whole paisa from its exact value, and nothing gets nothing', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(fc.nat(3_600_000), { minLength: 1 }), (amount, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      fc.pre(total > 0)
      const shares = splitByRemainder(amount, weights)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount)
      shares.forEach((share, i) => {
        expect(Math.abs(share - (amount * weights[i]!) / total)).toBeLessThan(1)
        if (weights[i] === 0) expect(share).toBe(0)
      })
    }),
  )
})
