import { expect, test } from '@jest/globals'
import { writeOut } from './templates.ts'

test('a template writes each of its choices and nothing else', () => {
  let turn = 0
  const next = () => (turn++ % 4) / 4
  expect(writeOut('I [cook|bake] [rice|bread] daily', next)).toEqual([
    'I cook rice daily',
    'I bake bread daily',
  ])
})

test('a template without choices writes itself once', () => {
  expect(writeOut('unalive', () => 0)).toEqual(['unalive'])
})
