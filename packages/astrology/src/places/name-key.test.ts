import { expect, test } from '@jest/globals'
import { nameKey } from './name-key.ts'

test.each([
  ['Rahul', 'राहुल'],
  ['Rahul', 'Raahul'],
  ['Priya', 'प्रिया'],
  ['Neha', 'नेहा'],
  ['Anita', 'ਅਨੀਤਾ'],
  ['Deepak', 'दीपक'],
  ['José', 'jose'],
])('%s and %s sound alike', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
  expect(nameKey(one)).not.toBe('')
})

test.each([
  ['Rahul', 'Rohan'],
  ['Priya', 'Preeti'],
  ['Asha', 'Usha'],
])('%s and %s do not', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other))
})
