import { once } from 'node:events'
import { createServer } from 'node:http'
import { routes } from '@astrovoice/contracts'
import { createHttpApp, mountRoutes } from '@astrovoice/platform/http'
import {
  createDependencyCheck,
  createLogger,
  listen,
  startHealthServer,
  type RunningService,
} from '@astrovoice/platform/process'
import { readApiConfig, type ApiConfig } from './config.ts'
import { createContext, type ApiContext } from './context.ts'
import { mountOperations } from './operations.ts'
import { handleRoutes } from './routes/index.ts'
import { mountStandIns } from './stand-ins.ts'
import { mountWebApp } from './web-app.ts'

export interface RunningApi extends RunningService {
  /** Where Prometheus reads; null without METRICS_PORT. */
  readonly metricsUrl: string | null
}

/** Starts the API. Stopping finishes the requests under way and accepts no others. @throws ConfigFault */
export async function startApi(env: NodeJS.ProcessEnv): Promise<RunningApi> {
  const config = readApiConfig(env)
  const logger = createLogger('api', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger)
  starting.defer(() => context.close())
  if (!context.signIn.messenger) logger.warn('messages are off: sign-in codes are refused')
  const app = createHttpApp(
    {
      logger,
      webOrigins: config.WEB_ORIGINS,
      trustedProxies: config.TRUSTED_PROXIES,
      connectTo: [config.GATEWAY_URL],
    },
    (express) => {
      mountOperations(express, context)
      mountStandIns(express, context)
      mountRoutes(express, routes, handleRoutes(context), context)
      mountWebApp(express, config)
    },
  )
  const metrics = await startMetrics(config, context)
  if (metrics) starting.defer(() => metrics.close())
  const server = createServer(app)
  const url = await listen(server, { host: config.HOST, port: config.PORT })
  starting.defer(async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeIdleConnections()
    await closed
  })
  const running = starting.move()
  return { url, metricsUrl: metrics?.url ?? null, stop: () => running.disposeAsync() }
}

/** Serves metrics on a port of their own, which no load balancer reaches. */
const startMetrics = async ({ HOST: host, METRICS_PORT: port }: ApiConfig, context: ApiContext) => {
  if (port === undefined) return null
  const findFailing = createDependencyCheck(context.dependencies)
  const exposeMetrics = () => context.metrics.expose()
  return startHealthServer({ findFailing, exposeMetrics }, { host, port })
}
