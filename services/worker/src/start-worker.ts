import { removeExpired, removeExpiredMemory, removeExpiredSignIns, settleStale } from '@astrovoice/core'
import { startWorkers, type Workers } from '@astrovoice/platform/jobs'
import { warnOfModelEnds } from '@astrovoice/platform/openai/speech'
import {
  createDependencyCheck,
  createLogger,
  startHealthServer,
  type Health,
  type HealthServer,
  type Logger,
  type RunningService,
} from '@astrovoice/platform/process'
import { readWorkerConfig, type Config } from './config.ts'
import { createContext, type Context } from './context.ts'
import { createHandlers } from './handlers.ts'
import type { Adapters } from './adapters.ts'
import { watchPayments } from './watch-payments.ts'

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
  if (config.WORKER_QUEUES.includes('privacy')) {
    await resumeErasures(context, logger, starting)
    await sweepDaily(context, logger, starting)
    await sweepStaleCalls(context, logger, starting)
  }
  if (config.WORKER_QUEUES.includes('notifications')) watchPayments(context, logger, starting)
  if (config.SPEECH === 'openai' && !overrides?.speech) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_SPEECH_MODEL: model } = config
    starting.use(warnOfModelEnds([{ apiKey, baseUrl, models: [model] }], logger))
  }
  const running = starting.move()
  return { url: server.url, metricsUrl: metricsServer.url, stop: () => running.disposeAsync() }
}

const dayMs = 24 * 60 * 60_000

/** Removes what has expired, now and once a day. What fails is tried again the next day; erasures must not wait for it. */
async function sweepDaily(context: Context, logger: Logger, starting: AsyncDisposableStack): Promise<void> {
  const sweep = async () => {
    await removeExpired(context).catch((error: unknown) => {
      logger.error({ err: error }, 'failed to remove expired archives')
    })
    await removeExpiredMemory(context).catch((error: unknown) => {
      logger.error({ err: error }, 'failed to remove expired memory')
    })
    await removeExpiredSignIns(context).catch((error: unknown) => {
      logger.error({ err: error }, 'failed to remove expired sign-ins')
    })
  }
  await sweep()
  const timer = setInterval(() => void sweep(), dayMs)
  starting.defer(() => clearInterval(timer))
}

const hourMs = 60 * 60_000

/** Gives back, now and once an hour, what was reserved for calls that no gateway has settled. */
async function sweepStaleCalls(
  context: Context,
  logger: Logger,
  starting: AsyncDisposableStack,
): Promise<void> {
  const sweep = () =>
    settleStale({ ...context, log: logger }).catch((error: unknown) => {
      logger.error({ err: error }, 'failed to settle stale calls')
    })
  await sweep()
  const timer = setInterval(() => void sweep(), hourMs)
  starting.defer(() => clearInterval(timer))
}

const maxResumed = 1000

const retryMs = 10_000

/**
 * Enqueues erasures under way, whose job may be a dead letter or lost with Redis. Tries again until the database can be
 * read: its tables may not be made yet.
 */
async function resumeErasures(
  context: Context,
  logger: Logger,
  starting: AsyncDisposableStack,
): Promise<void> {
  const hasResumed = () =>
    enqueuePending(context).then(
      () => true,
      (error: unknown) => {
        logger.error({ err: error, retryMs }, 'failed to resume erasures')
        return false
      },
    )
  if (await hasResumed()) return
  const timer = setInterval(() => {
    void hasResumed().then((isDone) => isDone && clearInterval(timer))
  }, retryMs)
  starting.defer(() => clearInterval(timer))
}

async function enqueuePending({ erasures, jobQueue }: Context): Promise<void> {
  for (const erasureId of await erasures.listPending(maxResumed)) {
    await jobQueue.enqueue('eraseCaller', { erasureId })
  }
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
