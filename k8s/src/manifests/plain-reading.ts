import type { RenderContext } from '../expressions/index.ts'
import { carryInName, mapLeaves, type MarkBook, type Reading } from './reading.ts'

/**
 * Reads the values themselves. The user's lists and maps bypass the library, which would drop unknown fields.
 */
export function readPlainly(context: RenderContext, marks: MarkBook): Reading {
  const absent = marks.mark({ type: 'absent' })
  return {
    guards: [],
    read: (expression) => expression.evaluate(context),
    entries: <T>(map: Parameters<Reading['entries']>[0], carry = (mark: string) => mark as T) => {
      const mark = marks.mark({ type: 'spread', expression: map })
      return { [mark]: carry(mark) }
    },
    items: <T>(list: Parameters<Reading['items']>[0], carry: (mark: string) => T = carryInName) => [
      carry(marks.mark({ type: 'spread', expression: list })),
    ],
    when: (condition, value) => (condition.evaluate(context) ? value : mapLeaves(value, () => absent)),
    given(condition, make) {
      if (condition.evaluate(context)) make()
    },
  }
}
