import { expect, test } from '@jest/globals'
import { learnPairs } from '../../../bin/hearing/count-pairs.ts'
import { sentencesIn } from '../../../bin/hearing/sentences.ts'
import { pairGrammar } from './grammar.ts'
import { orderOf } from './order.ts'
import { readPairs, writePairs } from './word-pairs.ts'

const repeat = (text: string, times: number) => Array.from({ length: times }, () => sentencesIn(text)).flat()
const learnt = learnPairs([
  ...repeat('When will I marry?', 4),
  ...repeat('When will it rain?', 2),
  ...repeat('Will it rain when I marry?', 2),
  ...repeat('मेरी शादी कब होगी?', 4),
])
const after = (history: string, word: string) => learnt.histories.get(history)!.next.get(word)

test('a word that often follows another is likelier after it', () => {
  expect(after('e will', 'e i')).toBeGreaterThan(after('e will', 'e it')! - 1e-9)
  expect(after('e when', 'e will')).toBeGreaterThan(after('e when', 'e i')!)
  expect(after('h कब', 'h होगी')).toBeGreaterThan(0.5)
})

test('no word of the other language follows', () => {
  for (const [history, { next }] of learnt.histories)
    for (const word of next.keys()) expect(word[0]).toBe(history[0])
})

test('rare words are not listened for', () => {
  expect(learnPairs(repeat('Where is my umbrella', 3)).words.size).toBe(0)
})

test('Hindi in Latin letters is learnt as Hindi', () => {
  expect(sentencesIn('meri shaadi kab hogi')[0]!.words).toEqual(sentencesIn('मेरी शादी कब होगी')[0]!.words)
})

test('what was learnt is read from its file to a twentieth of a nat', () => {
  const read = readPairs(writePairs(learnt))
  expect(read.words).toEqual(learnt.words)
  for (const [history, { unseen, end, next }] of learnt.histories) {
    const own = read.histories.get(history)!
    expect(Math.abs(Math.log(own.unseen / unseen))).toBeLessThanOrEqual(0.0501)
    expect(Math.abs(Math.log(own.end / end))).toBeLessThanOrEqual(0.0501)
    for (const [word, probability] of next)
      expect(Math.abs(Math.log(own.next.get(word)! / probability))).toBeLessThanOrEqual(0.0501)
  }
})

test('every word can follow every other of its language, and every sentence can end', () => {
  const { grammar, entries, names } = pairGrammar(learnt)
  const isReached = new Set([0])
  for (let last = 0; last < isReached.size;) {
    last = isReached.size
    for (const { from, to } of grammar.steps) if (isReached.has(from)) isReached.add(to)
  }
  expect(isReached.size).toBe(grammar.states)
  const ending = grammar.steps.filter(({ to }) => to === grammar.end).map(({ from }) => from)
  expect(new Set(ending).size).toBe(learnt.words.size)
  expect(new Set(entries.map(([word]) => word.replace(/\(\d\)$/, '')))).toEqual(new Set(names.keys()))
})

test('a usual order of words is likelier than another', () => {
  const usual = orderOf(['e when', 'e will', 'e i', 'e marry'], learnt)
  expect(usual).toBeGreaterThan(orderOf(['e marry', 'e i', 'e when', 'e will'], learnt))
  expect(usual).toBeLessThan(0)
})
