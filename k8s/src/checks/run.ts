import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly cwd?: string
}

/** Runs a program to its end, with any exit code. @throws Error when it cannot be started */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input, cwd } = options
  const child = spawn(program, args, { cwd })
  child.stdin.on('error', () => undefined).end(input)
  const outputs = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await once(child, 'close')) as [number]
  const [stdout, stderr] = await outputs
  return { code, stdout, stderr }
}

/** Runs a program that must succeed, and returns its output. */
export async function runWell(
  program: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, options)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stderr || stdout}`)
  return stdout
}
