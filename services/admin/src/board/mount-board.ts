import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { Express, Request, RequestHandler } from 'express'
import helmet from 'helmet'
import { boardPath, boardRoutes, type BoardRoute } from '@astrovoice/contracts/admin'
import { AdminFault, adminRolesOf, assertMayAct, mayAct, type Principal } from '@astrovoice/core'
import type { OpenQueues } from '@astrovoice/platform/jobs'
import type { AdminGuards } from '../http/mount-admin-routes.ts'
import { recordAction } from '../http/record-action.ts'

/** Bull Board is an app of its own: it runs its own scripts, and writes styles into its page. */
const boardHeaders = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'base-uri': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
  },
})

/** Shows the queues behind the same guard as every page; operators may retry jobs there, and nothing else. */
export function mountBoard(app: Express, queues: OpenQueues, guards: AdminGuards): void {
  const forReading = openBoard(queues, true)
  const forOperators = openBoard(queues, false)
  app.use(boardPath, boardHeaders, async (request, response, next) => {
    const principal = await guards.sessions.authenticate(request)
    await admit(request, principal, guards)
    const board = mayAct(adminRolesOf(principal), boardRoutes.retryJob.role) ? forOperators : forReading
    board(request, response, next)
  })
}

function openBoard({ all }: OpenQueues, readOnlyMode: boolean): RequestHandler {
  const serverAdapter = new ExpressAdapter()
  serverAdapter.setBasePath(boardPath)
  createBullBoard({
    queues: all.map((queue) => new BullMQAdapter(queue, { readOnlyMode })),
    serverAdapter,
    options: {
      uiConfig: { boardTitle: 'Queues', miscLinks: [{ text: 'Back to the admin', url: '/' }] },
    },
  })
  return serverAdapter.getRouter() as RequestHandler
}

/** Lets a request of the table through, and records one that does something. @throws AdminFault */
async function admit(request: Request, principal: Principal, guards: AdminGuards): Promise<void> {
  const { route, target } = findRoute(request)
  const record = recordAction(route && 'action' in route ? route.action : undefined, {
    principal,
    request,
    recording: guards,
    about: { target },
  })
  try {
    assertMayAct(principal, route?.role ?? 'viewer')
    if (!route) throw new AdminFault('not_offered')
    // A script of another site cannot set this header, and its browser sets another value.
    if (route.method !== 'get' && request.get('Sec-Fetch-Site') !== 'same-origin')
      throw new AdminFault('form_foreign')
  } catch (error) {
    await record.failure(error)
    throw error
  }
  // Before it is done: Bull Board replies by itself.
  await record.done()
}

function findRoute({ method, path }: Request): { route?: BoardRoute; target?: string | undefined } {
  const asked = method === 'HEAD' ? 'get' : method.toLowerCase()
  for (const route of Object.values<BoardRoute>(boardRoutes)) {
    const match = route.method === asked ? route.path.exec(path) : null
    if (match) return { route, target: match.groups?.['target'] }
  }
  return {}
}
