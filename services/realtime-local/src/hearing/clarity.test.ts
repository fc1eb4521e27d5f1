import { expect, test } from '@jest/globals'
import { intentOf, likelihoodOf } from './clarity.ts'

const today = '2026-11-29'
const clarityOf = (text: string) => likelihoodOf(intentOf(text, today), text, today)

test('a plain question is clear, and one in misheard words is not', () => {
  expect(intentOf('When will I get married?', today)).toBe('get_timing')
  expect(clarityOf('When will I get married?')).toBeGreaterThan(0.97)
  expect(clarityOf('thirty days has it is about whom does')).toBeLessThan(0.97)
})

test('a question says little for another tool', () => {
  expect(likelihoodOf('draw_tarot', 'When will I get married?', today)).toBeLessThan(0.05)
})
