import { expect, test } from '@jest/globals'
import type { Window } from '@astrovoice/astrology/timing'
import { chooseWindow, runAround } from './choose-window.ts'

const label = { en: '', hi: '', hinglish: '' }
const claim = { id: 'c', rule: 'window.alreadyOpen', evidence: label, figures: {} }
const window = (fromUtcMs: number, toUtcMs: number, strength: Window['strength']): Window => ({
  fromUtcMs,
  toUtcMs,
  strength,
  opens: claim,
  closes: claim,
  evidence: [],
  peaks: [],
  movesWithBirthTime: { startDays: 0, endDays: 0, lagnaHolds: true, labels: label },
})
const [past, fair, strong, later, slight] = [
  window(0, 10, 'strong'),
  window(20, 30, 'fair'),
  window(30, 40, 'strong'),
  window(60, 70, 'strong'),
  window(40, 50, 'slight'),
]

test('the strongest window that is not over is chosen, and of equals the earliest', () => {
  expect(chooseWindow([past, fair, strong, slight, later], 15)).toBe(strong)
  expect(chooseWindow([past, fair], 15)).toBe(fair)
})

test('when all are over the strongest of the past is chosen', () => {
  expect(chooseWindow([fair, past], 100)).toBe(past)
  expect(chooseWindow([], 100)).toBeUndefined()
})

test('windows that touch are one time; slight ones and gaps end it', () => {
  expect(runAround([past, fair, strong, slight, later], strong)).toEqual({ fromUtcMs: 20, toUtcMs: 40 })
  expect(runAround([past, later], later)).toEqual({ fromUtcMs: 60, toUtcMs: 70 })
})
