import { expect, test } from '@jest/globals'
import { nextDays } from './next-days.ts'

// 20:00 in London on 27 February 2028 is 1:30 of the 28th in India; 2028 is a leap year.
test('days are counted from today at the place, over the end of a month', () => {
  expect(nextDays(Date.UTC(2028, 1, 27, 20), 'Asia/Kolkata', 3)).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ])
})
