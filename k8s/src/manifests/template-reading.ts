import type { Condition, Expression } from '../expressions/index.ts'
import { carryInName, mapLeaves, type MarkBook, type Reading } from './reading.ts'

/** Reads marks in place of values, and takes every branch. */
export function readMarks(marks: MarkBook): Reading {
  const guards: Condition[] = []
  const spread = (expression: Expression<unknown>) => marks.mark({ type: 'spread', expression })
  return {
    guards,
    read: <T>(expression: Expression<T>) => marks.mark({ type: 'scalar', expression }) as T,
    entries: <T>(map: Expression<Record<string, unknown>>, carry = (mark: string) => mark as T) => {
      const mark = spread(map)
      return { [mark]: carry(mark) }
    },
    items: <T>(list: Expression<readonly unknown[]>, carry: (mark: string) => T = carryInName) => [
      carry(spread(list)),
    ],
    when: (condition, value) =>
      mapLeaves(value, (leaf) => marks.mark({ type: 'guarded', condition, value: leaf })),
    given(condition, make) {
      guards.push(condition)
      make()
      guards.pop()
    },
  }
}
