import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunOptions {
  /** The program's standard input. */
  readonly input?: string
  /** Shows the output while the program runs. */
  readonly isShown?: boolean
  /** The working directory. */
  readonly folder?: string
  /** The whole environment. @default this process's */
  readonly env?: NodeJS.ProcessEnv
}

/** A program exited with another code than 0. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed'
}

/** Runs a program to its end and returns its output. @throws ProgramFailed with its standard error. */
export async function runProgram(
  command: string,
  args: readonly string[],
  { input = '', isShown = false, folder, env }: RunOptions = {},
): Promise<string> {
  const child = spawn(command, args, { stdio: 'pipe', cwd: folder, env })
  let printed = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  if (isShown) {
    child.stdout.pipe(process.stdout)
    child.stderr.pipe(process.stderr)
  }
  // A program that does not read its input has a reason of its own; its exit code tells.
  child.stdin.on('error', () => {}).end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return printed
  const told = (complaint || printed).trim().slice(-4000)
  throw new ProgramFailed(`\`${command} ${args.join(' ')}\` failed (${String(code)}):\n${told}`)
}
