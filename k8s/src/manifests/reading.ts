import type { Condition, Expression } from '../expressions/index.ts'

/**
 * How constructs read what is known only at render. One reading gives the values: the constructs are then a
 * plain program from values to objects. The other gives marks, from which the chart's templates are printed.
 */
export interface Reading {
  /** Text, a number or a flag; may be part of a longer text. */
  read<T extends string | number | boolean>(expression: Expression<T>): T
  /** The entries of a map, to spread into an object. An object without entries is left out. */
  entries<T>(map: Expression<Record<string, unknown>>, carry?: (mark: string) => T): Record<string, T>
  /** The items of a list, to spread into an array. `carry` makes an item of the mark that the library keeps. */
  items<T>(list: Expression<readonly unknown[]>, carry?: (mark: string) => T): T[]
  /** The value, or nothing: the key or the item is then left out, and so is a container without content. */
  when<T>(condition: Condition, value: T): T
  /** Whole objects under a condition. */
  given(condition: Condition, make: () => void): void
  /** The conditions of an object that is made now. */
  readonly guards: readonly Condition[]
}

export type Marked =
  | { readonly type: 'scalar'; readonly expression: Expression<unknown> }
  | { readonly type: 'spread'; readonly expression: Expression<unknown> }
  | { readonly type: 'guarded'; readonly condition: Condition; readonly value: unknown }
  | { readonly type: 'absent' }

const markPattern = /⟦(\d+)⟧/

/** Maps marks to their expressions. A mark is a short text that no manifest contains. */
export class MarkBook {
  readonly #marked: Marked[] = []

  mark(marked: Marked): string {
    return `⟦${this.#marked.push(marked) - 1}⟧`
  }

  /** The expression of a text that is exactly one mark. */
  find(text: string): Marked | undefined {
    const match = markPattern.exec(text)
    return match?.[0] === text ? this.#marked[Number(match[1])] : undefined
  }

  /** Every expression in a text, with the literal text between. */
  split(text: string): (string | Expression<unknown>)[] {
    return text.split(/(⟦\d+⟧)/).flatMap((part): (string | Expression<unknown>)[] => {
      const marked = this.find(part)
      if (!marked) return part === '' ? [] : [part]
      if (marked.type !== 'scalar')
        throw new Error(`A ${marked.type} value cannot be a part of a text: ${text}`)
      return [marked.expression]
    })
  }
}

/** Applies a change to every leaf; objects of the library's own classes keep their class. */
export function mapLeaves<T>(value: T, change: (leaf: unknown) => unknown): T {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item as unknown, change)) as T
  if (typeof value !== 'object' || value === null) return change(value) as T
  const entries = Object.entries(value).map(([key, child]) => [key, mapLeaves(child as unknown, change)])
  const fields = Object.fromEntries(entries) as object
  return Object.assign(Object.create(Object.getPrototypeOf(value) as object) as object, fields) as T
}

/** An item that survives the library: most lists of Kubernetes hold objects with a name. */
export const carryInName = (mark: string): never => ({ name: mark }) as never
