import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createDependencyCheck, type Dependencies } from './check-dependencies.ts'
import { listen } from './listen.ts'
import type { Health } from './respond-health.ts'
import type { RunningService } from './run-service.ts'
import { startHealthServer } from './start-health-server.ts'

/** A service whose metrics have a port of their own. */
export interface MeasuredService extends RunningService {
  /** Where Prometheus reads; null without METRICS_PORT. */
  readonly metricsUrl: string | null
}

interface ServeOptions {
  readonly config: {
    readonly HOST: string
    readonly PORT: number
    readonly METRICS_PORT?: number | undefined
  }
  readonly dependencies: Dependencies
  readonly metrics: { readonly expose: NonNullable<Health['exposeMetrics']> }
}

/**
 * Serves requests on PORT, and metrics on METRICS_PORT, which no load balancer reaches. Stopping finishes the requests
 * under way and accepts no others.
 */
export async function serveHttp(
  handle: RequestListener,
  { config: { HOST: host, PORT: port, METRICS_PORT: metricsPort }, dependencies, metrics }: ServeOptions,
): Promise<MeasuredService> {
  await using starting = new AsyncDisposableStack()
  let metricsUrl: string | null = null
  if (metricsPort !== undefined) {
    const health = { findFailing: createDependencyCheck(dependencies), exposeMetrics: () => metrics.expose() }
    const metricsServer = await startHealthServer(health, { host, port: metricsPort })
    starting.defer(() => metricsServer.close())
    metricsUrl = metricsServer.url
  }
  const server = createServer(handle)
  const url = await listen(server, { host, port })
  starting.defer(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    await closed
  })
  const running = starting.move()
  return { url, metricsUrl, stop: () => running.disposeAsync() }
}
