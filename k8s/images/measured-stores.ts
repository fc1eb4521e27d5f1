import {
  makeSettings,
  readinessUrl,
  stackUrls,
  startEmptyStores,
  serviceNames,
  type ServiceName,
} from '@astrovoice/dev-env/stack'
import { takeFreePorts } from '@astrovoice/dev-env/processes'

type Settings = Readonly<Record<string, string>>

/** Stores on this machine, and the settings with which images use them. */
export interface MeasuredStores extends AsyncDisposable {
  readonly database: Settings
  /** A service's settings and its readiness address. */
  service(name: ServiceName): [Settings, string]
}

export async function startMeasuredStores(): Promise<MeasuredStores> {
  const stores = await startEmptyStores((line) => process.stderr.write(`${line}\n`))
  const ports = await takeFreePorts(...serviceNames)
  const settings = await makeSettings(ports, { ...stores, folder: '/tmp', webRoot: '/app/web' })
  const urls = stackUrls(ports)
  return {
    database: { DATABASE_URL: stores.databaseUrl },
    service: (name) => [settings[name], readinessUrl(urls[name])],
    [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
  }
}
