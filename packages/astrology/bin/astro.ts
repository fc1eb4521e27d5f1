#!/usr/bin/env node
/**
 * The engine on the command line: `astro chart --utc 1996-12-07T05:04:00Z --lat 13.0878 --lon 80.2785 --json`,
 * or `astro batch`, which answers JSON lines from standard input one by one.
 */
import { createInterface } from 'node:readline'
import { loadPlaceIndex } from '../node/load-place-index.ts'
import { answerLine, commandOf, failureOf, runCommand } from '../src/cli/answer.ts'
import { helpOf, helpOfAll } from '../src/cli/help.ts'
import { readFlags } from '../src/cli/read-flags.ts'
import { renderText } from '../src/cli/render-text.ts'

let places: ReturnType<typeof loadPlaceIndex> | undefined
const context = { loadPlaces: () => (places ??= loadPlaceIndex()) }

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [name = '--help', ...flags] = process.argv.slice(2)

if (name === 'help' || name === '--help' || name === '-h') printHelp(flags[0])
else if (flags.includes('--help') || flags.includes('-h')) printHelp(name)
else if (name === 'batch') await answerLines()
else await answerOnce(name, flags)

async function answerOnce(command: string, args: readonly string[]): Promise<void> {
  try {
    const { values, json, language } = readFlags(commandOf(command), args)
    const answer = await runCommand(command, values, context)
    console.log(json ? JSON.stringify(answer) : renderText(answer, language))
  } catch (error) {
    console.error(JSON.stringify(failureOf(error)))
    process.exitCode = 1
  }
}

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') console.log(JSON.stringify(await answerLine(line, context)))
  }
}

function printHelp(command: string | undefined): void {
  try {
    console.log(command === undefined || command === 'batch' ? helpOfAll() : helpOf(commandOf(command)))
  } catch (error) {
    console.error(JSON.stringify(failureOf(error)))
    process.exitCode = 1
  }
}
