import { tellDeletionCost } from '@astrovoice/platform/kubernetes'
import { warnOfModelEnds } from '@astrovoice/platform/openai/speech'
import { createLogger, type RunningService } from '@astrovoice/platform/process'
import { readGatewayConfig } from './config.ts'
import { createContext, type Adapters } from './context.ts'
import { openGateway } from './gateway.ts'
import { modelsInUse } from './models-in-use.ts'

/**
 * Starts the gateway. Stopping accepts no more calls and moves the live ones.
 * @throws ConfigFault
 */
export async function startGateway(
  env: NodeJS.ProcessEnv,
  overrides?: Partial<Adapters>,
): Promise<RunningService> {
  const config = readGatewayConfig(env)
  const logger = createLogger('gateway', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger, overrides)
  starting.defer(() => context.close())
  const gateway = await openGateway(context, {
    host: config.HOST,
    port: config.PORT,
    metricsPort: config.METRICS_PORT,
    webOrigins: config.WEB_ORIGINS,
    drainMs: config.DRAIN_MS,
  })
  starting.defer(() => gateway.stop())
  if (config.POD_NAME && config.POD_NAMESPACE) {
    const pod = { name: config.POD_NAME, namespace: config.POD_NAMESPACE }
    const telling = tellDeletionCost({ pod, countCalls: () => context.registry.count, logger })
    starting.defer(() => telling.stop())
  }
  if (!overrides?.models) starting.use(warnOfModelEnds(modelsInUse(config), logger))
  const running = starting.move()
  return { url: gateway.url, stop: () => running.disposeAsync() }
}
