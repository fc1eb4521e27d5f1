import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunOptions {
  /** What the program reads. */
  readonly input?: string
  /** Shows what it prints, as it prints it. */
  readonly isShown?: boolean
  /** Where it runs. */
  readonly folder?: string
  /** Its whole environment; this process's when left out. */
  readonly env?: NodeJS.ProcessEnv
}

/** A program ended with something else than 0. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed'
}

/** Runs a program to its end and returns what it printed. @throws ProgramFailed with what it complained of. */
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
  // A program that does not read what it is given has its own reason, told by how it ends.
  child.stdin.on('error', () => {}).end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return printed
  const told = (complaint || printed).trim().slice(-4000)
  throw new ProgramFailed(`\`${command} ${args.join(' ')}\` failed (${String(code)}):\n${told}`)
}
