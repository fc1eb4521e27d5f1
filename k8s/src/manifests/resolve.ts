import type { RenderContext } from '../expressions/index.ts'
import type { MarkBook } from './reading.ts'

const nothing = Symbol('nothing')

/** Puts the user's lists and maps in their places. Removes what is absent, and containers that become empty. */
export function resolveMarks(node: unknown, marks: MarkBook, context: RenderContext): unknown {
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return marks.find(value)?.type === 'absent' ? nothing : value
    if (Array.isArray(value)) return keepUnlessEmptied(value, value.flatMap(resolveItem))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).flatMap(resolveEntry)
    return keepUnlessEmptied(value, Object.fromEntries(entries))
  }

  const resolveItem = (item: unknown): unknown[] => {
    const spread = findSpread(item, marks)
    if (spread) return spread.evaluate(context) as unknown[]
    const resolved = resolve(item)
    return resolved === nothing ? [] : [resolved]
  }

  const resolveEntry = ([key, child]: [string, unknown]): [string, unknown][] => {
    const resolved = resolve(child)
    if (resolved === nothing) return []
    const marked = marks.find(key)
    if (marked?.type === 'spread') return Object.entries(marked.expression.evaluate(context) as object)
    return [[key, resolved]]
  }

  return resolve(node)
}

const keepUnlessEmptied = (before: object, after: object) =>
  Object.keys(before).length > 0 && Object.keys(after).length === 0 ? nothing : after

/** The spread that an item of a list carries. */
export function findSpread(item: unknown, marks: MarkBook) {
  let node = item
  while (typeof node === 'object' && node !== null) {
    const children: unknown[] = Object.values(node)
    if (children.length !== 1 || marks.find(Object.keys(node)[0]!)) return undefined
    node = children[0]
  }
  const marked = typeof node === 'string' ? marks.find(node) : undefined
  return marked?.type === 'spread' ? marked.expression : undefined
}
