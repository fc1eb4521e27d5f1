/** The input of a rendering: the values and the release. */
export interface RenderContext {
  readonly values: unknown
  readonly release: { readonly name: string; readonly namespace: string }
}

export type ExpressionKind = 'text' | 'int' | 'flag' | 'map' | 'list'

/** A value that is known only at render, in both forms: computed here, and as Helm computes it. */
export interface Expression<T> {
  readonly kind: ExpressionKind
  readonly evaluate: (context: RenderContext) => T
  /** One operand of a Helm pipeline: a path, or in parentheses. */
  readonly helm: string
  /** A DNS label or number that needs no escape between quotes. */
  readonly isPlain?: boolean
}

export interface Condition extends Expression<boolean> {
  /** The negated condition. */
  readonly opposite?: Condition
}
