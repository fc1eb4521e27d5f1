import { createServer, type IncomingHttpHeaders } from 'node:http'
import { describeProblem } from '@astrovoice/contracts'
import {
  authenticate,
  bindEvents,
  BudgetBook,
  createCallServer,
  hangUp,
  limitEvents,
  toHandshakeError,
} from '@astrovoice/platform/socket'
import {
  createDependencyCheck,
  listen,
  type ListenAddress,
  type RunningService,
} from '@astrovoice/platform/process'
import { recoverOrphans } from './recover-orphans.ts'
import { SocketCall } from './socket-call.ts'
import type { GatewayContext } from './context.ts'
import { drain } from './drain.ts'
import { handleEvents } from './events.ts'
import { respondHealth } from './health.ts'

export interface GatewayAddress extends ListenAddress {
  /** Origins of web pages that may connect; apps send none. */
  readonly webOrigins: readonly string[]
  /** How long calls may finish their turn when the gateway is to stop. */
  readonly drainMs: number
}

/** Takes calls over Socket.IO until it is stopped. */
export async function openGateway(context: GatewayContext, address: GatewayAddress): Promise<RunningService> {
  const { logger, registry, metrics } = context
  const findFailing = createDependencyCheck(context.dependencies)
  let isStopping = false

  const http = createServer(
    respondHealth({
      findFailing: async () => (isStopping ? ['stopping'] : findFailing()),
      metrics,
    }),
  )
  const server = createCallServer(http, ({ headers }, decide) =>
    decide(null, mayConnect(headers, address.webOrigins)),
  )

  server.use((_socket, next) => {
    if (!isStopping) return next()
    next(toHandshakeError(describeProblem('service_stopping')))
  })
  const { tokens, budgets } = context
  authenticate(server, {
    tokens,
    budgets,
    findCaller: (callId, resumeToken) => registry.findCaller(callId, resumeToken),
    logger,
  })
  const book = new BudgetBook()
  server.on('connection', (socket) => {
    // Its token was still being verified when stopping began.
    if (isStopping) return void socket.disconnect(true)
    const call = new SocketCall(socket, registry)
    const caller = book.enter(socket.data.userId)
    bindEvents(socket, handleEvents(call), {
      logger,
      limits: limitEvents(socket, {
        budgets: caller.budgets,
        logger,
        onExceeded: (name) => metrics.meter.budgetExceeded(name),
      }),
      audioCostMs: (chunk) => call.audioCostMs(chunk),
    })
    socket.on('disconnect', () => {
      call.leave()
      caller.leave()
    })
  })

  const url = await listen(http, address)
  // Nothing repeats before the gateway listens: a gateway that cannot start has to end.
  const adoption = recoverOrphans(registry, logger)
  return {
    url,
    async stop() {
      isStopping = true
      adoption.stop()
      try {
        await drain(registry, logger, address.drainMs)
      } finally {
        await Promise.all([...server.of('/').sockets.values()].map(hangUp))
        await server.close()
      }
    },
  }
}

/** Pages of other origins have to be named. Apps send no origin, and many clients send the gateway's own. */
function mayConnect({ origin, host }: IncomingHttpHeaders, webOrigins: readonly string[]): boolean {
  return origin === undefined || webOrigins.includes(origin) || URL.parse(origin)?.host === host
}
