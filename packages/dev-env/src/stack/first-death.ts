import type { StartedProcess } from './child-process.ts'

/** A process that has ended by itself. */
export interface Death {
  readonly name: string
  /** What happened, with the last that it printed. */
  readonly message: string
}

/** Settles when the first of these processes has gone. */
export function nameFirstDeath(processes: Readonly<Record<string, StartedProcess>>): Promise<Death> {
  return Promise.race(
    Object.entries(processes).map(async ([name, started]) => {
      const { child } = started
      await started.gone
      const how = child.signalCode ? `was killed by ${child.signalCode}` : `ended with ${child.exitCode}`
      return { name, message: `${name} ${how}. The last that it printed:\n${started.lastOutput()}` }
    }),
  )
}
