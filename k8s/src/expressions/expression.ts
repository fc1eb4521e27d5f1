/** What a chart is rendered for: the values and the release. */
export interface RenderContext {
  readonly values: unknown
  readonly release: { readonly name: string; readonly namespace: string }
}

export type ExpressionKind = 'text' | 'int' | 'flag' | 'map' | 'list'

/** Something known only when the chart is rendered, in both its forms: computed here, and as Helm computes it. */
export interface Expression<T> {
  readonly kind: ExpressionKind
  readonly evaluate: (context: RenderContext) => T
  /** One operand of a Helm pipeline: a path, or in parentheses. */
  readonly helm: string
  /** A DNS label or number that may stand between quotes as it is. */
  readonly isPlain?: boolean
}

export interface Condition extends Expression<boolean> {
  /** The condition that this one is the opposite of. */
  readonly opposite?: Condition
}
