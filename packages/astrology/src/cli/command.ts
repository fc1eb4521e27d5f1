import type { CliContext } from './context.ts'
import type { Parameters } from './parameters.ts'

/** One question to the engine. To add one: a file in `commands/`, an entry in `commands/index.ts`. */
export type Command = {
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  /** Every parameter by name, with its meaning for the help; flags and batch lines use the same names. */
  readonly parameters: Readonly<Record<string, string>>
  /** What to type to see it work. */
  readonly example: string
  /**
   * Gives what the engine computes; instants in keys that end in `Ms`. Throws AstrologyError for what cannot be
   * answered.
   */
  readonly run: (parameters: Parameters, context: CliContext) => object | Promise<object>
}
