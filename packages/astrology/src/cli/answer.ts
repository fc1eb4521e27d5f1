import { AstrologyError } from '../errors.ts'
import { CivilTimeFault } from '../time-place/index.ts'
import { commands } from './commands/index.ts'
import { readParameters } from './parameters.ts'

export type Failure = { readonly error: { readonly code: string; readonly message: string } }

/** Runs one command. Throws AstrologyError for an unknown one, and what the command throws. */
export function runCommand(name: string, values: Readonly<Record<string, unknown>>): unknown {
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ')
    throw new AstrologyError('INVALID_REQUEST', `Unknown command. Known: ${known}.`)
  }
  const stranger = Object.keys(values).find((key) => !Object.hasOwn(command.parameters, key))
  if (stranger !== undefined) {
    const known = Object.keys(command.parameters).join(', ')
    throw new AstrologyError('INVALID_REQUEST', `${name} has no parameter --${stranger}. It has: ${known}.`)
  }
  return command.run(readParameters(values))
}

/** One batch line, `{"command": "chart", …}`: its answer, or what was wrong with it. */
export function answerLine(line: string): unknown {
  try {
    const request: unknown = parseJson(line)
    if (!isRecord(request) || typeof request['command'] !== 'string') {
      throw new AstrologyError('INVALID_REQUEST', 'A line is a JSON object with a "command".')
    }
    const { command, ...values } = request
    return runCommand(command, values)
  } catch (error) {
    return failureOf(error)
  }
}

/** What a refusal says; anything else is a bug and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AstrologyError || error instanceof CivilTimeFault) {
    return { error: { code: error.code, message: error.message } }
  }
  throw error
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new AstrologyError('INVALID_REQUEST', 'The line is not JSON.')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
