import { adminRoutes } from '@astrovoice/contracts/admin'
import {
  createDependencyCheck,
  createLogger,
  respondHealth,
  serveHttp,
  type MeasuredService,
} from '@astrovoice/platform/process'
import { mountBoard } from './board/mount-board.ts'
import { readAdminConfig } from './config.ts'
import { createContext } from './context.ts'
import { createAdminApp } from './http/create-admin-app.ts'
import { createForms } from './http/forms.ts'
import { mountAdminRoutes } from './http/mount-admin-routes.ts'
import { createSessions } from './http/sessions.ts'
import { handleAdminRoutes } from './routes/index.ts'
import { mountHostedSignIn } from './sign-in/mount-hosted-sign-in.ts'
import { mountSignIn } from './sign-in/mount-sign-in.ts'
import { mountSignOut } from './sign-in/mount-sign-out.ts'

/** Starts the admin. Stopping finishes the requests under way and accepts no others. @throws ConfigFault */
export async function startAdmin(env: NodeJS.ProcessEnv): Promise<MeasuredService> {
  const config = readAdminConfig(env)
  const logger = createLogger('admin', config.LOG_LEVEL)
  await using starting = new AsyncDisposableStack()
  const context = await createContext(config, logger)
  starting.defer(() => context.close())
  const { protocol, hostname } = new URL(config.ADMIN_URL)
  // Browsers keep secure cookies of localhost as well.
  const isSecure = protocol === 'https:' || hostname === 'localhost'
  const cookies = { isSecure }
  const guards = {
    ...context,
    cookies,
    sessions: createSessions(context.tokens, cookies),
    forms: createForms(cookies),
  }
  const findFailing = createDependencyCheck(context.dependencies)
  const app = createAdminApp({ logger, trustedProxies: config.TRUSTED_PROXIES }, (express) => {
    const health = respondHealth({ findFailing })
    for (const path of ['/healthz', '/readyz']) express.get(path, health)
    const { local, hosted } = context.signIn
    if (local) mountSignIn(express, { ...guards, signIn: local })
    else mountHostedSignIn(express, { ...guards, hosted })
    mountSignOut(express, guards)
    mountBoard(express, context.queues, guards)
    mountAdminRoutes(express, adminRoutes, handleAdminRoutes(context), guards)
  })
  const serving = await serveHttp(app, { ...context, config })
  starting.defer(() => serving.stop())
  const running = starting.move()
  return { ...serving, stop: () => running.disposeAsync() }
}
