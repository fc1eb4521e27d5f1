import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@astrovoice/prisma-schema/migrate'
import { seed } from '@astrovoice/prisma-schema/seed'
import { databaseUrl, execute } from '../database/test-database.ts'
import type { StartedProcess } from './child-process.ts'
import { takeFreePorts } from './free-ports.ts'
import { startPostgres } from './postgres.ts'
import { startRedis, type Server } from './redis.ts'
import { serviceNames, startService, waitForUrl, type ServiceName } from './service.ts'
import { makeSettings, stackUrls, type StackPorts } from './settings.ts'
import { checkoutFolder, createRunFolder, unprivilegedAccount } from './state-folder.ts'

/** All of AstroVoice running on this machine. */
export interface Stack extends AsyncDisposable {
  readonly urls: Record<ServiceName, string>
  readonly databaseUrl: string
  readonly redisUrl: string
  /** Where files (`files/`) and analytics (`analytics/`) land. */
  readonly folder: string
  readonly services: Record<ServiceName, StartedProcess>
}

export interface StackOptions {
  /** What is done and what the services log, a line each. */
  readonly say: (line: string) => void
  readonly onLog: (service: ServiceName, line: string) => void
  /** Keeps the database and files here; a run's own folder, removed at the end, when left out. */
  readonly folder?: string
  readonly ports?: StackPorts
}

/**
 * Starts PostgreSQL, Redis and every service, each as a process; migrates and seeds the database. DATABASE_URL and
 * REDIS_URL name servers to use instead: with a folder that database itself, else a new one on that server. Whatever was started is stopped again when starting fails.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  await using cleanup = new AsyncDisposableStack()
  const account = await unprivilegedAccount()
  const folder = options.folder ?? (await createRunFolder(account))
  if (!options.folder) cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const [postgres, redis] = await Promise.all([
    (options.folder ? givenServer('DATABASE_URL') : givenDatabase()) ?? startPostgres(folder, account),
    givenServer('REDIS_URL') ?? startRedis(options.say, options.folder),
  ])
  cleanup.defer(() => postgres.stop())
  cleanup.defer(() => redis.stop())
  await prepareDatabase(postgres.url)

  const ports = options.ports ?? (await takeFreePorts(...serviceNames))
  const places = {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    folder,
    webRoot: join(checkoutFolder, 'mobile/dist'),
  }
  const settings = await makeSettings(ports, places)
  const urls = stackUrls(ports)
  const services = Object.fromEntries(
    serviceNames.map((name) => {
      const service = startService(name, settings[name], options.onLog)
      cleanup.defer(() => service.stop())
      return [name, service]
    }),
  ) as Record<ServiceName, StartedProcess>
  await Promise.all(
    serviceNames.map((name) => waitForUrl(name, services[name], readinessUrl(name, urls[name]))),
  )

  const running = cleanup.move()
  return {
    urls,
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    folder,
    services,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

const readinessUrl = (name: ServiceName, url: string) =>
  `${url}/${name === 'realtime-local' ? 'healthz' : 'readyz'}`

const givenServer = (variable: string): Server | null => {
  const url = process.env[variable]
  return url ? { url, stop: async () => {} } : null
}

/** A database of the stack's own on a given server, so that a test server carries several stacks. */
function givenDatabase(): Promise<Server> | null {
  const server = givenServer('DATABASE_URL')
  if (!server) return null
  const name = `stack_${process.pid}_${Date.now()}`
  const create = async () => {
    await execute(server.url, `CREATE DATABASE ${name}`)
    const drop = () => execute(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    return { url: databaseUrl(server.url, name), stop: drop }
  }
  return create()
}

async function prepareDatabase(url: string): Promise<void> {
  await migrate(url)
  await seed(url)
}
