import { routes } from '@astrovoice/contracts'
import { createHttpApp, mountRoutes } from '@astrovoice/platform/http'
import { createLogger, serveHttp, type MeasuredService } from '@astrovoice/platform/process'
import { readApiConfig } from './config.ts'
import { createContext, type ApiOverrides } from './context.ts'
import { mountDocuments } from './documents.ts'
import { mountOperations } from './operations.ts'
import { handleRoutes } from './routes/index.ts'
import { mountStandIns } from './stand-ins.ts'
import { mountWebApp } from './web-app.ts'

/** Starts the API. Stopping finishes the requests under way and accepts no others. @throws ConfigFault */
export async function startApi(
  env: NodeJS.ProcessEnv,
  overrides: ApiOverrides = {},
): Promise<MeasuredService> {
  const config = readApiConfig(env)
  const logger = createLogger('api', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger, overrides)
  starting.defer(() => context.close())
  if (config.IDENTITY === 'local' && config.MESSENGER === 'off')
    logger.warn('messages are off: sign-in codes are refused')
  const app = createHttpApp(
    {
      logger,
      webOrigins: config.WEB_ORIGINS,
      trustedProxies: config.TRUSTED_PROXIES,
      connectTo: [config.GATEWAY_URL],
    },
    (express) => {
      mountOperations(express, context)
      mountDocuments(express)
      mountStandIns(express, context)
      mountRoutes(express, routes, handleRoutes(context), context)
      mountWebApp(express, config)
    },
  )
  const serving = await serveHttp(app, { ...context, config })
  starting.defer(() => serving.stop())
  context.sandbox?.sender.reachAt(serving.url)
  const running = starting.move()
  return { ...serving, stop: () => running.disposeAsync() }
}
