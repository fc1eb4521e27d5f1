import { join } from 'node:path'
import { runProgram } from '@astrovoice/k8s/local'
import {
  makeSettings,
  readinessUrl,
  serviceNames,
  stackUrls,
  startEmptyStores,
  waitForUrl,
  type ServiceName,
} from '@astrovoice/dev-env/stack'
import { startProcess, takeFreePorts } from '@astrovoice/dev-env/processes'

export interface BundledServices extends AsyncDisposable {
  readonly urls: Record<ServiceName, string>
}

/** Runs the programs of the images as their containers do, on real stores that they have migrated and seeded. */
export async function startBundledServices(images: string): Promise<BundledServices> {
  await using cleanup = new AsyncDisposableStack()
  const stores = cleanup.use(await startEmptyStores(() => {}))
  const ports = await takeFreePorts(...serviceNames)
  const settings = await makeSettings(ports, { ...stores, webRoot: images })
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production' }
  for (const program of ['main', 'seed']) {
    await runProgram('node', [`dist/${program}.js`], {
      folder: join(images, 'migrate'),
      env: { ...env, DATABASE_URL: stores.databaseUrl },
    })
  }
  const urls = stackUrls(ports)
  for (const name of serviceNames) {
    const service = startProcess('node', ['dist/main.js'], {
      cwd: join(images, name),
      env: { ...env, ...settings[name] },
    })
    cleanup.defer(() => service.stop())
    await waitForUrl(name, service, readinessUrl(urls[name]))
  }
  const running = cleanup.move()
  return { urls, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
