import { AstrologyError } from '../errors.ts'
import type { Command } from './command.ts'
import { type Language, LANGUAGES } from './render-text.ts'

export type Flags = {
  readonly values: Readonly<Record<string, string>>
  readonly json: boolean
  readonly language: Language
}

/**
 * Reads `--name value` and `--name=value`; `--json` takes no value. Written out because `parseArgs` takes the
 * negative number of `--lon -0.1` for a flag. Throws AstrologyError `INVALID_REQUEST` with the flags there are.
 */
export function readFlags(command: Command, args: readonly string[]): Flags {
  const values: Record<string, string> = {}
  let json = false
  for (let i = 0; i < args.length; i++) {
    const [flag, joined] = splitFlag(args[i] ?? '')
    const name = flag.replace(/^--/, '')
    if (flag === '--json') {
      json = true
      continue
    }
    if (!flag.startsWith('--') || !(Object.hasOwn(command.parameters, name) || name === 'language')) {
      throw unknownFlag(command, args[i] ?? '')
    }
    const value = joined ?? args[(i += 1)]
    if (value === undefined || value.startsWith('--')) {
      throw new AstrologyError('INVALID_REQUEST', `--${name} needs a value.`)
    }
    if (Object.hasOwn(values, name)) {
      throw new AstrologyError('INVALID_REQUEST', `--${name} is given twice: ${values[name]} and ${value}.`)
    }
    values[name] = value
  }
  const { language = 'en', ...rest } = values
  return { values: rest, json, language: readLanguage(language) }
}

function splitFlag(argument: string): [flag: string, value?: string] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)]
}

function readLanguage(text: string): Language {
  const language = LANGUAGES.find((each) => each === text)
  if (language) return language
  throw new AstrologyError('INVALID_REQUEST', `--language must be one of ${LANGUAGES.join(', ')}.`)
}

function unknownFlag({ name, parameters }: Command, flag: string): AstrologyError {
  const known = [...Object.keys(parameters), 'json', 'language'].map((each) => `--${each}`).join(', ')
  return new AstrologyError('INVALID_REQUEST', `${name} does not take "${flag}". It takes: ${known}.`)
}
