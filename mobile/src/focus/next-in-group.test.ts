import { expect, test } from '@jest/globals'
import { nextInGroup } from './next-in-group.ts'

// Keys of the WAI-ARIA Authoring Practices, patterns “Radio Group” and “Tabs”.
test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 1, 2],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 2, 1],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, null],
  ['a', 1, null],
])('%s moves from %i of three to %p', (key, at, next) => {
  expect(nextInGroup(key, at, 3)).toBe(next)
})
