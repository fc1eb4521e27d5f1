import {
  makeSettings,
  readinessUrl,
  serviceNames,
  stackUrls,
  startHaproxy,
  startService,
  startStores,
  waitForUrl,
} from '@astrovoice/dev-env/stack'
import { takeFreePorts, type StartedProcess } from '@astrovoice/dev-env/processes'

/** An installation with several gateways behind a load balancer. Some of them do not run yet. */
export interface Gateways extends AsyncDisposable {
  readonly apiUrl: string
  readonly speechUrl: string
  /** The load balancer. */
  readonly gatewayUrl: string
  /** Starts the next gateway and waits until it is ready. */
  startNext(): Promise<StartedProcess>
  /** The warnings and errors that services have logged, without calls that their callers resumed elsewhere. */
  readonly warnings: readonly string[]
}

/** A busy machine loses sockets by late pings. A call that the other gateway resumes is not lost. */
const quiet = /"level":"(info|debug|trace)"|"msg":"another gateway took the call over"/

const slots = ['a', 'b', 'c', 'd'] as const

export async function startGateways(): Promise<Gateways> {
  await using cleanup = new AsyncDisposableStack()
  const warnings: string[] = []
  const onLine = (service: string, line: string) => {
    if (!quiet.test(line)) warnings.push(`${service}: ${line}`)
  }
  const stores = cleanup.use(await startStores(() => {}))
  const ports = await takeFreePorts(...serviceNames)
  const settings = await makeSettings(ports, { ...stores, webRoot: stores.folder })
  const urls = stackUrls(ports)
  for (const name of ['realtime-local', 'api'] as const) {
    const service = startService(name, settings[name], onLine)
    cleanup.defer(() => service.stop())
    await waitForUrl(name, service, readinessUrl(urls[name]))
  }
  const gatewayPorts = Object.values(await takeFreePorts(...slots))
  const balancer = await startHaproxy(() => {}, gatewayPorts)
  cleanup.defer(() => balancer.stop())
  const unused = gatewayPorts.values()

  const running = cleanup.move()
  return {
    apiUrl: urls.api,
    speechUrl: urls['realtime-local'],
    gatewayUrl: balancer.url,
    warnings,
    async startNext() {
      const port = unused.next().value
      if (port === undefined) throw new Error('There is no slot left for another gateway.')
      const gateway = startService('gateway', { ...settings.gateway, PORT: `${port}` }, onLine)
      running.defer(() => gateway.stop())
      await waitForUrl('gateway', gateway, `http://127.0.0.1:${port}/readyz`)
      return gateway
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
