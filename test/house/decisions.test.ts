import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const folder = resolve(import.meta.dirname, '../../docs/decisions')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const decisions = readdirSync(folder).filter((file) => file !== 'README.md')

test('the index of decisions has the number and title of each file, in order', () => {
  const entries = decisions.sort().map((file) => {
    const [, number = 'no number', title = 'no title'] = /^# (\d{4}) (.+)\n/.exec(read(file)) ?? []
    return `- [${number}](${file}) ${title}`
  })
  const index = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('- '))
  expect(index).toEqual(entries)
})

test('decisions are numbered from 0001 without a gap', () => {
  const numbers = decisions.sort().map((file) => Number(file.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

describe('a decision has a context, a choice and a price', () => {
  test.each(decisions)('%s', (file) => {
    const parts = [...read(file).matchAll(/^\*\*(Context|Choice|Price)\.\*\*/gm)].map(([, part]) => part)
    expect(parts).toEqual(['Context', 'Choice', 'Price'])
  })
})
