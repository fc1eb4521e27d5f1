import { expect, test } from '@jest/globals'
import { createKept } from './kept.ts'

test('a value is computed once, and the one not asked for longest goes first', () => {
  const computed: string[] = []
  const kept = createKept<string>(2)
  const get = (key: string) =>
    kept.get(key, () => {
      computed.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(computed).toEqual(['a', 'b', 'c', 'b'])
})

test('a computation that throws keeps nothing', () => {
  const kept = createKept<number>(2)
  expect(() =>
    kept.get('a', () => {
      throw new Error('no sunrise')
    }),
  ).toThrow('no sunrise')
  expect(kept.get('a', () => 1)).toBe(1)
})
