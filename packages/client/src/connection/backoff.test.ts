import { expect, test } from '@jest/globals'
import { backoffMs } from './backoff.ts'

test('the longest wait doubles from 250 ms to 4 s, and any shorter one is as likely', () => {
  expect([0, 1, 2, 3, 4, 5, 60].map((attempt) => backoffMs(attempt, 1))).toEqual([
    250, 500, 1000, 2000, 4000, 4000, 4000,
  ])
  expect(backoffMs(3, 0)).toBe(0)
  expect(backoffMs(3, 0.5)).toBe(1000)
})
