import { fileURLToPath } from 'node:url'
import { nameFirstDeath } from '../stack/first-death.ts'
import { readinessUrl, startService, waitForUrl, type ServiceName } from '../stack/service.ts'
import { firstOwner, stackUrls, type StackPorts } from '../stack/settings.ts'
import { startStack } from '../stack/start-stack.ts'
import { formatLogLine } from './log-line.ts'
import { RestartingProcess } from './restarting-process.ts'

export interface DevOptions {
  readonly say: (line: string) => void
  /** Where the database and files stay. */
  readonly folder: string
  readonly ports: StackPorts
  /** Resolves when everything has to stop. */
  readonly stopped: Promise<unknown>
}

const preload = fileURLToPath(import.meta.resolve('./report-modules.ts'))

/**
 * Runs everything until the stop, and restarts a service when a file that it imported changes.
 * @throws Error with the output of a store that ended, or of a service that could not start at first.
 */
export async function runDev({ say, folder, ports, stopped }: DevOptions): Promise<void> {
  const urls = stackUrls(ports)
  const onLog = (service: ServiceName, line: string) => say(formatLogLine(service, line))
  const services: RestartingProcess[] = []
  await using stack = await startStack({
    say,
    folder,
    ports,
    onLog,
    start: (name, settings, onLine) => {
      const service = new RestartingProcess({
        name,
        say,
        start: (onModule) => startService(name, settings, onLine, { preload, onReport: onModule }),
        waitUntilReady: (started) => waitForUrl(name, started, readinessUrl(urls[name])),
      })
      services.push(service)
      return service.current
    },
  })
  await using following = new AsyncDisposableStack()
  for (const service of services) {
    following.use(service)
    service.follow()
  }
  say(
    `\n  Talk at        ${urls.api}\n  Sign-in codes  ${urls.api}/dev/inbox?to=<phone or mail>\n` +
      `  Administrate   ${urls.admin} as ${firstOwner}\n` +
      '  A service restarts when one of its files changes.\n  Ctrl-C stops everything.\n',
  )
  const death = await Promise.race([stopped.then(() => null), nameFirstDeath(stack.stores)])
  if (death) throw new Error(death.message)
  say('stopping')
}
