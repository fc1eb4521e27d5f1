import { expect, test } from '@jest/globals'
import { TokenBucket } from './token-bucket.ts'

test('a bucket of ten a second takes ten at once, and then one every 100 ms', () => {
  const bucket = new TokenBucket(10, 1000, 0)
  expect(Array.from({ length: 10 }, () => bucket.take(1, 0))).toEqual(Array(10).fill('taken'))
  expect(bucket.take(1, 50)).toBe('exceeded')
  // The refused use costs a token too: 0.5 − 1 + 1.5.
  expect(bucket.take(1, 200)).toBe('taken')
})

test('an excess is reported once, until the bucket has been full again', () => {
  const bucket = new TokenBucket(2, 1000, 0)
  const verdicts = [0, 0, 0, 0].map((atMs) => bucket.take(0.9, atMs))
  expect(verdicts).toEqual(['taken', 'taken', 'exceeded', 'dropped'])
  expect(bucket.take(2, 5000)).toBe('taken')
  expect(bucket.take(2, 5000)).toBe('abused')
})

test('a caller who uses twice the size at once abuses it, and a flood that goes on does not recover', () => {
  const bucket = new TokenBucket(10, 1000, 0)
  const verdicts = Array.from({ length: 100 }, (_, i) => bucket.take(1, i))
  expect(verdicts.filter((verdict) => verdict === 'taken')).toHaveLength(10)
  expect(verdicts.filter((verdict) => verdict === 'exceeded')).toHaveLength(1)
  expect(verdicts.lastIndexOf('dropped')).toBeLessThan(verdicts.indexOf('abused') + 3)
  expect(verdicts.at(-1)).toBe('abused')
})

test('a pace at the rate is never refused', () => {
  const bucket = new TokenBucket(10, 1000, 0)
  const verdicts = Array.from({ length: 10_000 }, (_, i) => bucket.take(1, i * 100))
  expect(new Set(verdicts)).toEqual(new Set(['taken']))
})
