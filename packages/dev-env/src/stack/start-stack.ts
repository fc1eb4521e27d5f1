import { join } from 'node:path'
import type { StartedProcess } from './child-process.ts'
import { checkPorts, takeFreePorts } from './free-ports.ts'
import { nameFirstDeath, type Death } from './first-death.ts'
import { readinessUrl, serviceNames, startService, waitForUrl, type ServiceName } from './service.ts'
import { makeSettings, stackUrls, type StackPorts } from './settings.ts'
import { checkoutFolder } from './state-folder.ts'
import { fillDatabase, startEmptyStores } from './start-stores.ts'

/** All of AstroVoice running on this machine. */
export interface Stack extends AsyncDisposable {
  readonly urls: Record<ServiceName, string>
  readonly databaseUrl: string
  readonly redisUrl: string
  /** The folder of files (`files/`) and analytics (`analytics/`). */
  readonly folder: string
  /** The servers that were started here, by name. */
  readonly stores: Readonly<Record<string, StartedProcess>>
  readonly services: Record<ServiceName, StartedProcess>
  /** Resolves when a service has ended without a stop. */
  readonly firstDeath: Promise<Death>
}

export interface StackOptions {
  /** Gets each step and the log lines of the services. */
  readonly say: (line: string) => void
  readonly onLog: (service: ServiceName, line: string) => void
  /** Keeps the database and files here. @default a run's own folder, removed at the end */
  readonly folder?: string
  readonly ports?: StackPorts
  /** Starts a service. @default startService */
  readonly start?: typeof startService
}

/**
 * Starts PostgreSQL, Redis (or the named ones, see `startEmptyStores`) and every service, each as a process.
 * Migrates and seeds the database. When one fails to start, it stops the running ones.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  if (options.ports) await checkPorts(options.ports)
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startEmptyStores(options.say, options.folder))
  const { databaseUrl, redisUrl, folder } = stores

  const ports = options.ports ?? (await takeFreePorts(...serviceNames))
  const places = { databaseUrl, redisUrl, folder, webRoot: join(checkoutFolder, 'mobile/dist') }
  const settings = await makeSettings(ports, places)
  const urls = stackUrls(ports)
  const { start = startService } = options
  const services = Object.fromEntries(
    serviceNames.map((name) => {
      const service = start(name, settings[name], options.onLog)
      cleanup.defer(() => service.stop())
      return [name, service]
    }),
  ) as Record<ServiceName, StartedProcess>
  // Services open the database at its first use: they load while its tables are made.
  await Promise.all([
    fillDatabase(databaseUrl),
    ...serviceNames.map((name) => waitForUrl(name, services[name], readinessUrl(urls[name]))),
  ])

  const running = cleanup.move()
  return {
    urls,
    databaseUrl,
    redisUrl,
    folder,
    stores: stores.processes,
    services,
    firstDeath: nameFirstDeath({ ...stores.processes, ...services }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
