import { once } from 'node:events'
import { startProcess } from '@astrovoice/dev-env/processes'
import type { Question, Usage } from './probe.ts'

/** A process that reports its own usage. */
export interface MeasuredProcess {
  readonly url: string
  /** From its start to its first reply at `readyPath`. */
  readonly startMs: number
  /** With `collect`, after a garbage collection. */
  usage(collect?: boolean): Promise<Usage>
  resident(): Promise<Pick<Usage, 'rssBytes'>>
  /** Begins a CPU profile with null, and writes it with a path. */
  profile(into: string | null): Promise<void>
  /** Whether it still runs, and the end of its output. */
  state(): { isRunning: boolean; output: string }
  stop(): Promise<void>
}

export interface ProcessOptions {
  readonly module: URL
  readonly port: number
  readonly readyPath: string
  readonly env: Record<string, string>
}

const readyWithinMs = 30_000

/** @throws Error with its output when it does not get ready. */
export async function startMeasured(options: ProcessOptions): Promise<MeasuredProcess> {
  const { module, port, readyPath, env } = options
  const url = `http://127.0.0.1:${port}`
  const probe = new URL('./probe.ts', import.meta.url).href
  const startedMs = performance.now()
  const started = startProcess(process.execPath, ['--expose-gc', '--import', probe, module.pathname], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: `${port}`, ...env },
  })
  while (!(await answers(url + readyPath))) {
    const isLate = performance.now() - startedMs > readyWithinMs
    if (isLate || started.child.exitCode !== null) {
      await started.stop('SIGKILL')
      throw new Error(`${module.pathname} did not get ready:\n${started.lastOutput()}`)
    }
  }
  const startMs = performance.now() - startedMs
  const ask = async (question: Question) => {
    const answered = once(started.child, 'message')
    started.child.send(question)
    return (await answered)[0] as Usage
  }
  return {
    url,
    startMs,
    usage: (collect = false) => ask({ collect }),
    resident: () => ask({ residentOnly: true }),
    profile: async (into) => void (await ask({ profileInto: into })),
    state: () => ({ isRunning: started.child.exitCode === null, output: started.lastOutput() }),
    stop: () => started.stop(),
  }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
