import type { StartedProcess } from './child-process.ts'

/** A process that has ended by itself. */
export interface Death {
  readonly name: string
  /** The event, with the last output. */
  readonly message: string
}

/** Resolves when the first of these processes has ended. */
export function nameFirstDeath(processes: Readonly<Record<string, StartedProcess>>): Promise<Death> {
  return Promise.race(
    Object.entries(processes).map(async ([name, started]) => {
      await started.gone
      return { name, message: describeEnd(name, started) }
    }),
  )
}

/** How a process has ended, with its last output. */
export function describeEnd(name: string, started: StartedProcess): string {
  const { child } = started
  const how = child.signalCode
    ? `was killed by ${child.signalCode}`
    : `ended with exit code ${child.exitCode}`
  return `${name} ${how}. Its last output:\n${started.lastOutput()}`
}
