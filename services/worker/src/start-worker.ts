import { startWorkers } from '@astrovoice/platform/jobs'
import { warnOfModelEnds } from '@astrovoice/platform/openai/speech'
import {
  createDependencyCheck,
  createLogger,
  startHealthServer,
  type RunningService,
} from '@astrovoice/platform/process'
import { readWorkerConfig } from './config.ts'
import { createContext } from './context.ts'
import { createHandlers } from './handlers.ts'
import type { Adapters } from './adapters.ts'

/**
 * Starts the worker on the queues of WORKER_QUEUES. Stopping takes no more jobs and finishes the running ones, or puts them back.
 * @throws ConfigFault
 */
export async function startWorker(
  env: NodeJS.ProcessEnv,
  overrides?: Partial<Adapters>,
): Promise<RunningService> {
  const config = readWorkerConfig(env)
  const logger = createLogger('worker', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger, overrides)
  starting.defer(() => context.close())
  if (!context.messenger) logger.warn('messages are off: callers are not told of their readings')
  if (!context.analytics) logger.warn('analytics are off: events of calls are forgotten')
  const workers = await startWorkers({
    redis: context.blockingRedis,
    handlers: createHandlers(context),
    queues: config.WORKER_QUEUES,
    deadLetters: context.deadLetters,
    logger,
  })
  starting.defer(() => workers.close())
  const server = await startHealthServer(
    {
      findBroken: () => (workers.areRunning() ? [] : ['workers']),
      findFailing: createDependencyCheck(context.dependencies),
    },
    { host: config.HOST, port: config.PORT },
  )
  starting.defer(() => server.close())
  if (config.SPEECH === 'openai' && !overrides?.speech) {
    const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_SPEECH_MODEL: model } = config
    starting.use(warnOfModelEnds([{ apiKey, baseUrl, models: [model] }], logger))
  }
  const running = starting.move()
  return { url: server.url, stop: () => running.disposeAsync() }
}
