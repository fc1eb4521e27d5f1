import { describe, expect, test } from '@jest/globals'
import { compileRules, type State } from './automaton.ts'

/** All sentences from a state on. */
function sentencesOf({ arcs, isEnd }: State): string[] {
  const longer = [...arcs].flatMap(([word, next]) =>
    sentencesOf(next).map((rest) => (rest ? `${word} ${rest}` : word)),
  )
  return isEnd ? ['', ...longer] : longer
}

function statesOf(start: State): Set<State> {
  const states = new Set([start])
  for (const { arcs } of states) for (const next of arcs.values()) states.add(next)
  return states
}

const jsgf = `<questions> = [ please ] how is my <thing> | how is my ( day | day today ) | when will i marry;
  <thing> = job | work;
  <ruko> = ruko [ ruko ];`

describe('the automaton of a grammar', () => {
  test('has the sentences of the named rules and no others', () => {
    expect(sentencesOf(compileRules(jsgf, ['questions', 'ruko'])).sort()).toEqual([
      'how is my day',
      'how is my day today',
      'how is my job',
      'how is my work',
      'please how is my job',
      'please how is my work',
      'ruko',
      'ruko ruko',
      'when will i marry',
    ])
  })

  test('has one state for each set of ways to go on', () => {
    // a, b and c lead to one state, d leads on from it, and one state ends all sentences.
    const start = compileRules('<x> = a d | ( b | c ) d | e;', ['x'])
    expect(statesOf(start).size).toBe(3)
    expect(start.arcs.get('a')).toBe(start.arcs.get('c'))
  })

  test('does not grow when phrases repeat each other', () => {
    const once = compileRules('<x> = will i marry [ soon ];', ['x'])
    const often = compileRules('<x> = will i marry | will i marry soon | will i marry [ soon ];', ['x'])
    expect(statesOf(often).size).toBe(statesOf(once).size)
  })

  test.each([
    ['names a missing rule', '<x> = my <thing>;', 'no rule <thing>'],
    ['leaves a bracket open', '<x> = my ( job | work;', 'a "(" of <x> is not closed'],
    ['closes a bracket too many', '<x> = my job );', '<x> has an unexpected ")"'],
  ])('refuses a grammar that %s', (_, text, message) => {
    expect(() => compileRules(text, ['x'])).toThrow(message)
  })
})
