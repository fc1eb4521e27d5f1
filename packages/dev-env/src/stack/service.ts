import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { startProcess, type StartedProcess } from './child-process.ts'
import { checkoutFolder } from './state-folder.ts'

export const serviceNames = ['realtime-local', 'api', 'gateway', 'worker', 'admin'] as const
export type ServiceName = (typeof serviceNames)[number]

/** Long enough for a busy machine. */
const readyDeadlineMs = 90_000

/** A module that runs in the service before it, and a listener for its messages. */
export interface Preload {
  readonly preload: string
  readonly onReport: (report: string) => void
}

/** Runs a service as a process of its own, as it runs in production. */
export function startService(
  name: ServiceName,
  settings: Record<string, string>,
  onLine: (service: ServiceName, line: string) => void,
  preloaded?: Preload,
): StartedProcess {
  const imports = preloaded ? ['--import', preloaded.preload] : []
  const started = startProcess(
    process.execPath,
    ['--enable-source-maps', ...imports, join(checkoutFolder, 'services', name, 'src/main.ts')],
    {
      cwd: checkoutFolder,
      stdio: ['ignore', 'pipe', 'pipe', ...(preloaded ? (['ipc'] as const) : [])],
      // Only the environment of a container: no variable of this shell reaches a service by accident.
      env: { PATH: process.env['PATH'], NODE_ENV: 'development', ...settings },
      onLine: (line) => onLine(name, line),
    },
  )
  if (preloaded) started.child.on('message', (report) => preloaded.onReport(report as string))
  return started
}

/**
 * Polls a service's readiness. It checks the process after the address, because another server may respond
 * there. @throws Error with its output when it ends or takes too long.
 */
export async function waitForUrl(name: string, service: StartedProcess, url: string): Promise<void> {
  const deadline = Date.now() + readyDeadlineMs
  for (;;) {
    const isUp = await isReady(url)
    if (service.hasEnded()) {
      await service.gone
      throw new Error(`${name} could not start:\n${service.lastOutput()}`)
    }
    if (isUp) return
    if (Date.now() > deadline) {
      throw new Error(`${name} was not ready after ${readyDeadlineMs / 1000} s:\n${service.lastOutput()}`)
    }
    await wait(30)
  }
}

const isReady = (url: string) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )

/** The address of a service's readiness. */
export const readinessUrl = (url: string) => `${url}/readyz`
