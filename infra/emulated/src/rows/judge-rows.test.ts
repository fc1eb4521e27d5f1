import { expect, test } from '@jest/globals'
import { judgeRows } from './judge-rows.ts'

const differences = [{ row: 'S3 on moto expires', reason: 'moto never expires an address' }]

test('a row that fails without a known difference has failed, with its message', () => {
  expect(judgeRows([{ name: 'a', failure: 'expected 1' }], [])).toEqual([
    { name: 'a', verdict: 'failed', reason: 'expected 1' },
  ])
})

test('a known difference is listed with its reason, and other rows hold', () => {
  const rows = [
    { name: 'S3 on moto expires', failure: 'expected null' },
    { name: 'S3 on moto puts', failure: null },
  ]
  expect(judgeRows(rows, differences)).toEqual([
    { name: 'S3 on moto expires', verdict: 'differs', reason: 'moto never expires an address' },
    { name: 'S3 on moto puts', verdict: 'held', reason: null },
  ])
})

test.each([
  ['passes', [{ name: 'S3 on moto expires', failure: null }]],
  ['is missing', []],
])('a known difference whose row %s fails the check', (_, rows) => {
  expect(judgeRows(rows, differences).map(({ verdict }) => verdict)).toEqual(['failed'])
})
