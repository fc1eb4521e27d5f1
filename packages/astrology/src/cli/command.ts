import type { Parameters } from './parameters.ts'

/** One question to the engine. To add one: a file in `commands/`, an entry in `commands/index.ts`. */
export type Command = {
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  /** Every parameter by name, with its meaning for the help; flags and batch lines use the same names. */
  readonly parameters: Readonly<Record<string, string>>
  /** Gives what JSON can hold. Throws AstrologyError for what cannot be answered. */
  readonly run: (parameters: Parameters) => unknown
}
