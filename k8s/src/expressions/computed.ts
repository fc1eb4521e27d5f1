import { quote } from './conditions.ts'
import type { Condition, Expression, RenderContext } from './expression.ts'

type Part = Expression<string> | Expression<number>

const asText = (part: Part, context: RenderContext) => `${part.evaluate(context)}`

/** Text with expressions in it. */
export function text(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression<string> {
  const format = strings.reduce(
    (left, right, i) => `${left}${parts[i - 1]!.kind === 'int' ? '%d' : '%s'}${escapePercent(right)}`,
  )
  return {
    kind: 'text',
    evaluate: (context) =>
      strings.reduce((left, right, i) => `${left}${asText(parts[i - 1]!, context)}${right}`),
    helm: `(printf ${[quote(format), ...parts.map(({ helm }) => helm)].join(' ')})`,
  }
}

const escapePercent = (literal: string) => literal.replaceAll('%', '%%')

export const choose = (
  condition: Condition,
  yes: Expression<string>,
  no: Expression<string>,
): Expression<string> => ({
  kind: 'text',
  evaluate: (context) => (condition.evaluate(context) ? yes : no).evaluate(context),
  helm: `(ternary ${yes.helm} ${no.helm} ${condition.helm})`,
})

export const literal = (value: string): Expression<string> => ({
  kind: 'text',
  evaluate: () => value,
  helm: quote(value),
})

/** The first text, or the second if the first is empty. */
export const orElse = (first: Expression<string>, second: Expression<string>): Expression<string> => ({
  kind: 'text',
  evaluate: (context) => first.evaluate(context) || second.evaluate(context),
  helm: `(${first.helm} | default ${second.helm})`,
})

/** The texts of a list with a separator between them. */
export const join = (list: Expression<readonly string[]>, separator: string): Expression<string> => ({
  kind: 'text',
  evaluate: (context) => list.evaluate(context).join(separator),
  helm: `(join ${quote(separator)} ${list.helm})`,
})

/** An address without trailing slashes. */
export const withoutSlash = (address: Expression<string>): Expression<string> => ({
  kind: 'text',
  evaluate: (context) => address.evaluate(context).replace(/\/+$/, ''),
  helm: `(regexReplaceAll "/+$" ${address.helm} "")`,
})

/** Whole seconds of milliseconds, rounded up. */
export const secondsOf = (milliseconds: Expression<number>): Expression<number> => ({
  kind: 'int',
  evaluate: (context) => Math.ceil(milliseconds.evaluate(context) / 1000),
  helm: `(div (add ${milliseconds.helm} 999) 1000)`,
})

export const sumOf = (...terms: readonly Expression<number>[]): Expression<number> => ({
  kind: 'int',
  evaluate: (context) => terms.reduce((sum, term) => sum + term.evaluate(context), 0),
  helm: `(add ${terms.map(({ helm }) => helm).join(' ')})`,
})

export const release = {
  name: {
    kind: 'text',
    evaluate: ({ release: { name } }) => name,
    helm: '.Release.Name',
    isPlain: true,
  },
  namespace: {
    kind: 'text',
    evaluate: ({ release: { namespace } }) => namespace,
    helm: '.Release.Namespace',
    isPlain: true,
  },
} as const satisfies Record<string, Expression<string>>

/** Merges two maps; the first wins, also with an empty value, which Helm's own `merge` takes for none. */
export const mergeMaps = <T>(
  first: Expression<Record<string, T>>,
  second: Expression<Record<string, T>>,
): Expression<Record<string, T>> => ({
  kind: 'map',
  evaluate: (context) => ({ ...second.evaluate(context), ...first.evaluate(context) }),
  helm: `(include "astrovoice.merged" (list ${first.helm} ${second.helm}) | fromJson)`,
})

export const number = (value: number): Expression<number> => ({
  kind: 'int',
  evaluate: () => value,
  helm: `(int64 ${value})`,
})
