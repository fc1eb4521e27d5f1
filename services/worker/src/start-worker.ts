import { startWorkers, type Workers } from '@astrovoice/platform/jobs'
import { warnOfModelEnds } from '@astrovoice/platform/openai/speech'
import {
  createDependencyCheck,
  createLogger,
  startHealthServer,
  type Health,
  type HealthServer,
  type RunningService,
} from '@astrovoice/platform/process'
import { readWorkerConfig, type Config } from './config.ts'
import { createContext, type Context } from './context.ts'
import { createHandlers } from './handlers.ts'
import type { Adapters } from './adapters.ts'

export interface RunningWorker extends RunningService {
  /** Where Prometheus reads. */
  readonly metricsUrl: string
}

/**
 * Starts the worker on the queues of WORKER_QUEUES. Stopping takes no more jobs and finishes the running ones,
 * or puts them back.
 * @throws ConfigFault
 */
export async function startWorker(
  env: NodeJS.ProcessEnv,
  overrides?: Partial<Adapters>,
): Promise<RunningWorker> {
  const config = readWorkerConfig(env)
  const logger = createLogger('worker', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger, overrides)
  starting.defer(() => context.close())
  if (!context.messenger) logger.warn('messages are off: callers get no notice of their readings')
  if (!context.analytics) logger.warn('analytics are off: events of calls are dropped')
  const workers = await startWorkers({
    redis: context.blockingRedis,
    handlers: createHandlers(context),
    queues: config.WORKER_QUEUES,
    deadLetters: context.deadLetters,
    logger,
    meter: context.metrics.meter,
  })
  starting.defer(() => workers.close())
  const [server, metricsServer = server] = await startServers(config, context, workers, starting)
  if (config.SPEECH === 'openai' && !overrides?.speech) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_SPEECH_MODEL: model } = config
    starting.use(warnOfModelEnds([{ apiKey, baseUrl, models: [model] }], logger))
  }
  const running = starting.move()
  return { url: server.url, metricsUrl: metricsServer.url, stop: () => running.disposeAsync() }
}

/** Serves probes on PORT, and metrics there or on METRICS_PORT alone. */
async function startServers(
  { HOST: host, PORT: port, METRICS_PORT: metricsPort }: Config,
  { dependencies, metrics }: Context,
  workers: Workers,
  starting: AsyncDisposableStack,
): Promise<readonly [probes: HealthServer, metrics?: HealthServer]> {
  const health: Health = {
    findBroken: () => (workers.areRunning() ? [] : ['workers']),
    findFailing: createDependencyCheck(dependencies),
  }
  const measured: Health = { ...health, exposeMetrics: () => metrics.expose() }
  const start = async (served: Health, servedPort: number) => {
    const server = await startHealthServer(served, { host, port: servedPort })
    starting.defer(() => server.close())
    return server
  }
  if (metricsPort === undefined) return [await start(measured, port)]
  return [await start(health, port), await start(measured, metricsPort)]
}
