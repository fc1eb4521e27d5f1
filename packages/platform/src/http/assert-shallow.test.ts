import { expect, test } from '@jest/globals'
import { assertShallow } from './assert-shallow.ts'

const check = (text: string) => () => assertShallow(Buffer.from(text))
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test('sixteen levels pass and seventeen are refused, of arrays and objects alike', () => {
  expect(check(nested(16))).not.toThrow()
  expect(check(nested(17))).toThrow('nested more than 16 deep')
  expect(check('{"a":['.repeat(8) + ']}'.repeat(8))).not.toThrow()
  expect(check('{"a":['.repeat(9))).toThrow('nested more than 16 deep')
})

test('levels that are closed count no more, and brackets in texts never', () => {
  expect(check(`[${Array(50).fill('[[]]').join(',')}]`)).not.toThrow()
  expect(check(JSON.stringify({ a: '['.repeat(100), b: `\\"${'{'.repeat(100)}` }))).not.toThrow()
  expect(check(`"\\"${'['.repeat(100)}"`)).not.toThrow()
})
