import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { runProgram } from '@astrovoice/k8s/local'

const readyWithinMs = 30_000

/** As a pod of the restricted standard runs it: only /tmp is writable. */
const confinement = [
  ...['--read-only', '--tmpfs', '/tmp:mode=1777'],
  ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--network', 'host'],
]

const environment = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`])

/**
 * Starts a service's image. Returns the milliseconds from the start of its process to a good response at the
 * readiness address.
 */
export async function measureStart(
  image: string,
  settings: Readonly<Record<string, string>>,
  readinessUrl: string,
): Promise<number> {
  const name = `measure-${randomUUID()}`
  await runProgram('docker', [
    'run',
    '--detach',
    '--name',
    name,
    ...confinement,
    ...environment(settings),
    image,
  ])
  try {
    const readyAtMs = await waitUntilReady(name, readinessUrl)
    const startedAt = await runProgram('docker', ['inspect', '--format', '{{.State.StartedAt}}', name])
    return readyAtMs - Date.parse(startedAt.trim())
  } finally {
    await runProgram('docker', ['rm', '--force', name])
  }
}

/** Runs a program of an image to its end and returns the duration in milliseconds. */
export async function measureRun(
  image: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<number> {
  const startedAtMs = performance.now()
  await runProgram('docker', ['run', '--rm', ...confinement, ...environment(settings), image, ...args])
  return performance.now() - startedAtMs
}

async function waitUntilReady(name: string, url: string): Promise<number> {
  const deadlineMs = Date.now() + readyWithinMs
  for (;;) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return Date.now()
    if (Date.now() > deadlineMs) {
      throw new Error(`${url} was not ready in time:\n${await runProgram('docker', ['logs', name])}`)
    }
    await wait(10)
  }
}
