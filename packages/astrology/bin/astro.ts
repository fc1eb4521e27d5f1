#!/usr/bin/env node
/**
 * The engine on the command line: `astro chart --utc 1996-12-07T05:04:00Z --lat 13.0878 --lon 80.2785 --json`,
 * or `astro batch`, which answers JSON lines from standard input one by one.
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerLine, failureOf, runCommand } from '../src/cli/answer.ts'
import { commands } from '../src/cli/commands/index.ts'
import { AstrologyError } from '../src/errors.ts'

const [name, ...flags] = process.argv.slice(2)

if (name === undefined || name === 'help' || name === '--help') printHelp()
else if (name === 'batch') await answerLines()
else answerOnce(name, flags)

function answerOnce(command: string, args: string[]): void {
  try {
    const { json, ...values } = readFlags(command, args)
    console.log(JSON.stringify(runCommand(command, values), null, json === true ? 0 : 2))
  } catch (error) {
    console.error(JSON.stringify(failureOf(error)))
    process.exitCode = 1
  }
}

function readFlags(command: string, args: string[]): Record<string, unknown> {
  const parameters = commands.find((candidate) => candidate.name === command)?.parameters ?? {}
  const flag = (key: string) => [key, { type: 'string' }] as const
  const options = Object.fromEntries(Object.keys(parameters).map(flag))
  // parseArgs takes `--lon -0.1` for two flags: negative numbers are joined to theirs.
  const joined = args.join('\0').replace(/(^|\0)(--[a-z-]+)\0(-[\d.])/g, '$1$2=$3')
  try {
    return parseArgs({
      args: joined === '' ? [] : joined.split('\0'),
      options: { ...options, json: { type: 'boolean' } },
      strict: true,
    }).values
  } catch (error) {
    throw new AstrologyError('INVALID_REQUEST', error instanceof Error ? error.message : String(error))
  }
}

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') console.log(JSON.stringify(answerLine(line)))
  }
}

function printHelp(): void {
  console.log(
    'astro <command> [--flag value …] [--json]\nastro batch   answers JSON lines from standard input\n',
  )
  for (const { name: command, summary, parameters } of commands) {
    console.log(`${command}: ${summary}`)
    for (const [flag, meaning] of Object.entries(parameters)) console.log(`  --${flag.padEnd(11)} ${meaning}`)
  }
}
