import { describe, expect, test } from '@jest/globals'
import { dictionaryPath } from '../acoustic-model.ts'
import { englishPronunciations, hindiPronunciations } from '../vocabulary.ts'
import { englishGrammar } from './english.ts'
import { hindiGrammar } from './hindi.ts'
import { writeRules, type Grammar } from './part.ts'

const small: Grammar = {
  always: ['hello'],
  byTool: { get_day: ['how is my <day>'], draw_tarot: ['draw a card'] },
  lists: { day: 'day | <part>', part: 'morning', planet: 'mars' },
}

describe('the grammar of a session', () => {
  test('has what needs no tool, what its tools answer, and the lists that these name', () => {
    expect(writeRules(small, 'english', new Set(['get_day', 'get_weather']))).toBe(
      '<english> = hello\n  | how is my <day>;\n<day> = day | <part>;\n<part> = morning;',
    )
  })

  test('has every question when the session has none of our tools', () => {
    expect(writeRules(small, 'english', new Set(['get_weather']))).toContain('draw a card')
  })
})

test('every word of the grammars has a pronunciation', () => {
  const all = new Set<string>()
  expect(
    englishPronunciations(writeRules(englishGrammar, 'english', all), dictionaryPath).size,
  ).toBeGreaterThan(300)
  expect(hindiPronunciations(writeRules(hindiGrammar, 'hindi', all)).size).toBeGreaterThan(200)
})

test.each([
  ['english', englishGrammar],
  ['hindi', hindiGrammar],
])('the %s grammar names only lists that it has', (name, grammar) => {
  const rules = writeRules(grammar, name, new Set())
  const named = [...rules.matchAll(/<(\w+)>/g)].map(([, each]) => each)
  const known = new Set([name, 'somebody', ...Object.keys(grammar.lists)])
  expect(named.filter((each) => !known.has(each!))).toEqual([])
  expect(rules).not.toContain('undefined')
})
