import type { ServiceName } from './service.ts'
import { formatLogLine } from './log-line.ts'
import type { StackPorts } from './settings.ts'
import { startStack } from './start-stack.ts'

export interface DevOptions {
  readonly say: (line: string) => void
  /** Where the database and files stay. */
  readonly folder: string
  readonly ports: StackPorts
  /** Settles when everything is to stop. */
  readonly stopped: Promise<unknown>
}

/** Runs everything until it is to stop. @throws Error that names a service that has ended before, with its output. */
export async function runDev({ say, folder, ports, stopped }: DevOptions): Promise<void> {
  const onLog = (service: ServiceName, line: string) => say(formatLogLine(service, line))
  await using stack = await startStack({ say, folder, ports, onLog })
  say(
    `\n  Talk at        ${stack.urls.api}\n  Sign-in codes  ${stack.urls.api}/dev/inbox?to=<phone or mail>\n  Ctrl-C stops everything.\n`,
  )
  const death = await Promise.race([stopped.then(() => null), stack.firstDeath])
  if (death) throw new Error(death.message)
  say('stopping')
}
