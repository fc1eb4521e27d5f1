import { AstrologyError } from '../errors.ts'
import { CivilTimeFault } from '../time-place/index.ts'
import { readCallerZone } from './chart-parameters.ts'
import { commands } from './commands/index.ts'
import type { Command } from './command.ts'
import type { Answer, CliContext } from './context.ts'
import { readParameters } from './parameters.ts'
import { present } from './present.ts'
import { resolveBirths } from './resolve-births.ts'

export type Failure = {
  readonly error: { readonly code: string; readonly message: string; readonly choices?: readonly unknown[] }
}

/** The command of a name. Throws AstrologyError `INVALID_REQUEST` for an unknown one. */
export function commandOf(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const known = commands.map((candidate) => candidate.name).join(', ')
  throw new AstrologyError('INVALID_REQUEST', `There is no command "${name}". Known: ${known}.`)
}

/** Runs one command. Throws AstrologyError and CivilTimeFault for what cannot be answered. */
export async function runCommand(
  name: string,
  given: Readonly<Record<string, unknown>>,
  context: CliContext,
): Promise<Answer> {
  const command = commandOf(name)
  const values = flatten(given)
  const stranger = Object.keys(values).find((key) => !Object.hasOwn(command.parameters, key))
  if (stranger !== undefined) {
    const known = Object.keys(command.parameters).join(', ')
    throw new AstrologyError('INVALID_REQUEST', `${name} has no parameter --${stranger}. It has: ${known}.`)
  }
  const resolved = await resolveBirths(values, context.loadPlaces)
  const parameters = readParameters(resolved.values)
  const result = await command.run(parameters, context)
  return present({ ...result, ...resolved.evidence }, readCallerZone(parameters))
}

/** One batch line, `{"command": "chart", …}`: its answer, or what was wrong with it. Never throws: the batch goes on. */
export async function answerLine(line: string, context: CliContext): Promise<Answer | Failure> {
  try {
    const request: unknown = parseJson(line)
    if (!isRecord(request) || typeof request['command'] !== 'string') {
      throw new AstrologyError('INVALID_REQUEST', 'A line is a JSON object with a "command".')
    }
    const { command, ...values } = request
    return await runCommand(command, values, context)
  } catch (error) {
    return isRefusal(error) ? failureOf(error) : bugOf(error)
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof AstrologyError || error instanceof CivilTimeFault

const bugOf = (error: unknown): Failure => ({
  error: {
    code: 'INTERNAL',
    message: `The engine failed on this request, which is a bug: ${error instanceof Error ? error.message : String(error)}`,
  },
})

/** What a refusal says; anything else is a bug and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CivilTimeFault) {
    const { code, message, choices } = error
    return { error: { code, message, choices: choices.map((choice) => present(choice)) } }
  }
  if (error instanceof AstrologyError) return { error: { code: error.code, message: error.message } }
  throw error
}

/** A batch line may hold a person as an object: `{"groom": {"utc": …}}` is `groom-utc`. */
function flatten(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(values).flatMap(([key, value]): (readonly [string, unknown])[] =>
    isRecord(value)
      ? Object.entries(value).map(([name, inner]) => [`${key}-${name}`, inner] as const)
      : [[key, value]],
  )
  const twice = entries.find(([name], i) => entries.findIndex(([other]) => other === name) < i)
  if (twice === undefined) return Object.fromEntries(entries)
  const [name] = twice
  throw new AstrologyError('INVALID_REQUEST', `"${name}" is given twice, alone and within an object.`)
}

function parseJson(line: string): unknown {
  try {
    // Editors of Windows begin a file with a byte-order mark.
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    throw new AstrologyError('INVALID_REQUEST', 'The line is not JSON.')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
