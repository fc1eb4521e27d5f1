import type { z } from 'zod'
import type { Expression, ExpressionKind } from '../expressions/index.ts'

/** A value that a user of the chart may set: its meaning, its type, and its default. */
export interface ParamSpec<T> {
  readonly kind: ExpressionKind
  readonly schema: z.ZodType<T>
  readonly defaultValue: T
  readonly description: string
}

/** A parameter with its path in the values; constructs read it like any other expression. */
export type Param<T> = ParamSpec<T> & Expression<T> & { readonly path: readonly string[] }

const about = Symbol('about')

export interface Group {
  readonly [about]: string
}

interface Tree {
  readonly [name: string]: ParamSpec<never> | Tree
}

/** Parameters under one key of the values. */
export const group = <F extends object>(description: string, fields: F): F & Group => ({
  ...fields,
  [about]: description,
})

export const describeGroup = (node: object): string => (node as Partial<Group>)[about] ?? ''

/** The same tree, in which every parameter has its path. */
export type Placed<T> =
  T extends ParamSpec<infer V>
    ? Param<V>
    : { readonly [K in keyof T as K extends string ? K : never]: Placed<T[K]> }

/** The values that a tree of parameters describes. */
export type ValuesOf<T> =
  T extends ParamSpec<infer V>
    ? V
    : { readonly [K in keyof T as K extends string ? K : never]: ValuesOf<T[K]> }

export const isParam = (node: object): node is Param<unknown> => 'schema' in node

export function placeParameters<T extends object>(tree: T, path: readonly string[] = []): Placed<T> {
  if (isParam(tree)) return place(tree, path) as Placed<T>
  const placed = Object.entries(tree as unknown as Tree).map(([name, node]) => [
    name,
    placeParameters(node, [...path, name]),
  ])
  return { ...(Object.fromEntries(placed) as object), [about]: describeGroup(tree) } as Placed<T>
}

function place<T>(spec: ParamSpec<T>, path: readonly string[]): Param<T> {
  const value = `.Values.${path.join('.')}`
  return {
    ...spec,
    path,
    evaluate: ({ values }) => path.reduce((node, key) => (node as Record<string, unknown>)[key], values) as T,
    // Helm reads every number of the values as a float.
    helm: spec.kind === 'int' ? `(int64 ${value})` : value,
  }
}

/** Every parameter of a tree, in order. */
export function listParams(tree: object): Param<unknown>[] {
  if (isParam(tree)) return [tree]
  return Object.values(tree).flatMap((node) => listParams(node as object))
}
