import { expect, test } from '@jest/globals'
import { ageOn } from './age.ts'

test('years are complete on the birthday, and not the day before', () => {
  expect(ageOn('2026-11-04', '2008-11-05')).toBe(17)
  expect(ageOn('2026-11-05', '2008-11-05')).toBe(18)
  // Born on a leap day: years are complete on 1 March of a common year.
  expect(ageOn('2026-02-28', '2008-02-29')).toBe(17)
  expect(ageOn('2026-03-01', '2008-02-29')).toBe(18)
})
