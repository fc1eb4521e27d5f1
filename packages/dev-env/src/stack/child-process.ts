import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

const keptOutputBytes = 8_000
/** More than a gateway takes to move its calls. */
const stopWithinMs = 90_000

/** A process that was started here, with the end of its output. */
export interface StartedProcess {
  readonly child: ChildProcess
  /** The last few kilobytes of its output, for error messages. */
  lastOutput(): string
  /** Resolves when the process has ended and all of its output is read. */
  readonly gone: Promise<void>
  hasEnded(): boolean
  stop(signal?: NodeJS.Signals): Promise<void>
}

export function startProcess(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { onLine?: (line: string) => void } = {},
): StartedProcess {
  const { onLine, ...spawnOptions } = options
  // Its own process group: Ctrl-C reaches only this process, which stops the others in order.
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...spawnOptions })
  let output = ''
  let line = ''
  const read = (text: string) => {
    output = (output + text).slice(-keptOutputBytes)
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    if (onLine) lines.forEach(onLine)
  }
  child.stdout?.setEncoding('utf8').on('data', read)
  child.stderr?.setEncoding('utf8').on('data', read)
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', (error) => {
      read(`${error.message}\n`)
      resolve()
    })
  })
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  return {
    child,
    lastOutput: () => output,
    gone,
    hasEnded,
    async stop(signal = 'SIGTERM') {
      if (!hasEnded()) child.kill(signal)
      const limit = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
      await gone
      clearTimeout(limit)
    },
  }
}

/** Runs a command to its end. @throws Error with its output when it fails. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<void> {
  const started = startProcess(command, args, options)
  await started.gone
  if (started.child.exitCode !== 0) {
    throw new Error(`\`${command} ${args.join(' ')}\` failed:\n${started.lastOutput()}`)
  }
}

/** Waits for a line that shows that the process is ready. @throws Error when it ends before that. */
export async function waitForLine(started: StartedProcess, ready: RegExp, name: string): Promise<void> {
  const controller = new AbortController()
  const seen = async () => {
    while (!ready.test(started.lastOutput())) {
      const outputs = [started.child.stdout, started.child.stderr].filter((stream) => stream !== null)
      await Promise.race(outputs.map((stream) => once(stream, 'data', { signal: controller.signal })))
    }
  }
  const failed = started.gone.then(() => {
    throw new Error(`${name} ended before it was ready:\n${started.lastOutput()}`)
  })
  try {
    await Promise.race([seen(), failed])
  } finally {
    controller.abort()
  }
}
