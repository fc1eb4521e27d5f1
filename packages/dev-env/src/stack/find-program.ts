import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { runToEnd } from './child-process.ts'
import { onPath } from './on-path.ts'

/** A program that no npm package contains. */
export interface Program {
  readonly title: string
  /** Its names, in order of preference. */
  readonly commands: readonly string[]
  /** An environment variable with its path. */
  readonly variable: string
  readonly debianPackage: string
  /** How to install it where the tooling cannot. */
  readonly installHint: string
}

/**
 * Finds a program on PATH, or installs it on Debian and its kin, as root or by password-free sudo. It
 * prints what it installs.
 * @throws Error with the command to run otherwise.
 */
export async function findProgram(program: Program, say: (line: string) => void): Promise<string> {
  const found = await lookUp(program)
  if (found) return found
  const root = await becomeRoot()
  if (root && (await onPath('apt-get'))) {
    say(`installing ${program.debianPackage} with apt-get (${program.title} is not on PATH)`)
    await installDebianPackage(program.debianPackage, root)
    const installed = await lookUp(program)
    if (installed) return installed
  }
  throw new Error(`${program.title} is needed and was not found. ${program.installHint}`)
}

async function lookUp({ commands, variable }: Program): Promise<string | null> {
  const named = process.env[variable]
  if (named) return named
  for (const command of commands) {
    const path = await onPath(command)
    if (path) return path
  }
  return null
}

/** The prefix that runs a command as root, or null when that would prompt for a password. */
async function becomeRoot(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return []
  try {
    await promisify(execFile)('sudo', ['-n', 'true'])
    return ['sudo', '-n']
  } catch {
    return null
  }
}

async function installDebianPackage(name: string, root: string[]): Promise<void> {
  const run = async (...args: string[]) => {
    const [command = '', ...rest] = [...root, ...args]
    await runToEnd(command, rest)
  }
  await run('apt-get', 'update', '-q')
  // The variable keeps the package from starting a server of its own.
  await run(
    'env',
    'RUNLEVEL=1',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-qy',
    '--no-install-recommends',
    name,
  )
}
