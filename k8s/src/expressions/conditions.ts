import type { Condition, Expression } from './expression.ts'

const condition = (evaluate: Condition['evaluate'], helm: string): Condition => ({
  kind: 'flag',
  evaluate,
  helm,
})

const operands = (parts: readonly { helm: string }[]) => parts.map(({ helm }) => helm).join(' ')

export const all = (...parts: readonly Condition[]): Condition =>
  parts.length === 1
    ? parts[0]!
    : condition((context) => parts.every((part) => part.evaluate(context)), `(and ${operands(parts)})`)

export const any = (...parts: readonly Condition[]): Condition =>
  parts.length === 1
    ? parts[0]!
    : condition((context) => parts.some((part) => part.evaluate(context)), `(or ${operands(parts)})`)

export const not = (part: Condition): Condition =>
  part.opposite ?? {
    ...condition((context) => !part.evaluate(context), `(not ${part.helm})`),
    opposite: part,
  }

export const equals = <T extends string>(expression: Expression<T>, value: NoInfer<T>): Condition =>
  condition((context) => expression.evaluate(context) === value, `(eq ${expression.helm} ${quote(value)})`)

export const exceeds = (expression: Expression<number>, bound: Expression<number> | number): Condition =>
  typeof bound === 'number'
    ? condition((context) => expression.evaluate(context) > bound, `(gt ${expression.helm} (int64 ${bound}))`)
    : condition(
        (context) => expression.evaluate(context) > bound.evaluate(context),
        `(gt ${expression.helm} ${bound.helm})`,
      )

export const beginsWith = (expression: Expression<string>, start: string): Condition =>
  condition(
    (context) => expression.evaluate(context).startsWith(start),
    `(hasPrefix ${quote(start)} ${expression.helm})`,
  )

/** `pattern` has the same meaning in JavaScript and Go. */
export const matches = (expression: Expression<string>, pattern: RegExp): Condition =>
  condition(
    (context) => pattern.test(expression.evaluate(context)),
    `(regexMatch ${quote(pattern.source)} ${expression.helm})`,
  )

const isEmpty = (expression: Expression<string | object>): Condition =>
  condition((context) => {
    const value = expression.evaluate(context)
    return typeof value === 'string' ? value === '' : Object.keys(value).length === 0
  }, `(empty ${expression.helm})`)

/** Text, a map or a list that is not empty. */
export const isGiven = (expression: Expression<string | object>): Condition => not(isEmpty(expression))

/** A Go string literal. */
export const quote = (text: string) => JSON.stringify(text)
