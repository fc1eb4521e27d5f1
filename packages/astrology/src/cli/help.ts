import type { Command } from './command.ts'
import { commands } from './commands/index.ts'

const USAGE = `astro <command> [--flag value …] [--json] [--language en|hi|hinglish]
astro <command> --help       the flags of a command
astro batch                  answers JSON lines from standard input, one line each:
                             {"command":"chart","utc":"1996-12-07T05:04:00Z","lat":13.0878,"lon":80.2785}
`

/** Every command in a line. */
export function helpOfAll(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [USAGE, ...commands.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`)].join('\n')
}

/** One command with its flags and an example. */
export function helpOf({ name, summary, parameters, example }: Command): string {
  const width = Math.max(...Object.keys(parameters).map((flag) => flag.length))
  const flags = Object.entries(parameters).map(([flag, meaning]) => `  --${flag.padEnd(width)}  ${meaning}`)
  return [`astro ${name}: ${summary}`, '', ...flags, '', `  astro ${example}`].join('\n')
}
