import { createServer, type IncomingHttpHeaders } from 'node:http'
import { describeProblem } from '@astrovoice/contracts'
import { describeErrorsInHtml } from '@astrovoice/contracts/docs/errors'
import {
  authenticate,
  bindEvents,
  BudgetBook,
  createCallServer,
  hangUp,
  limitEvents,
  toHandshakeError,
  type CallServer,
  type CallSocket,
} from '@astrovoice/platform/socket'
import {
  createDependencyCheck,
  listen,
  respondHealth,
  startHealthServer,
  type Health,
  type ListenAddress,
  type RunningService,
} from '@astrovoice/platform/process'
import { recoverOrphans } from './recover-orphans.ts'
import { SocketCall } from './socket-call.ts'
import type { GatewayContext } from './context.ts'
import { drain } from './drain.ts'
import { handleEvents } from './events.ts'

export interface GatewayAddress extends ListenAddress {
  /** Where Prometheus reads, apart from callers. @default on `port` */
  readonly metricsPort?: number | undefined
  /** Origins of web pages that may connect; apps send none. */
  readonly webOrigins: readonly string[]
  /** How long calls may finish their turn when the gateway stops. */
  readonly drainMs: number
}

export interface RunningGateway extends RunningService {
  readonly metricsUrl: string
}

/** Accepts calls over Socket.IO until it is stopped. */
export async function openGateway(context: GatewayContext, address: GatewayAddress): Promise<RunningGateway> {
  const { logger, registry, metrics } = context
  const findFailing = createDependencyCheck(context.dependencies)
  let isStopping = false

  const health: Health = { findFailing: async () => (isStopping ? ['stopping'] : findFailing()) }
  const measured: Health = { ...health, exposeMetrics: () => metrics.expose() }
  const { host, metricsPort } = address
  const metricsServer =
    metricsPort === undefined ? null : await startHealthServer(measured, { host, port: metricsPort })
  const http = createServer(
    respondHealth(metricsServer ? health : measured, { '/errors': describeErrorsInHtml() }),
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
  const calls = acceptSockets(server, context, () => isStopping)

  const url = await listen(http, address)
  await endSignedOut(context, calls)
  await applyConsentChanges(context)
  void context.readings.start()
  // Timers start after the gateway listens, so that a gateway that cannot start ends.
  const adoption = recoverOrphans(registry, logger)
  return {
    url,
    metricsUrl: metricsServer?.url ?? url,
    async stop() {
      isStopping = true
      adoption.stop()
      try {
        await drain(registry, logger, address.drainMs)
      } finally {
        await Promise.all([...server.of('/').sockets.values()].map(hangUp))
        await server.close()
        await metricsServer?.close()
      }
    },
  }
}

/** Gives each socket its call and its caller's budgets; the map has the open sockets. */
function acceptSockets(
  server: CallServer,
  { registry, clock, logger, metrics }: GatewayContext,
  isStopping: () => boolean,
): ReadonlyMap<CallSocket, SocketCall> {
  const book = new BudgetBook()
  const calls = new Map<CallSocket, SocketCall>()
  server.use(({ data: { userId } }, next) =>
    next(book.isFull(userId) ? toHandshakeError(describeProblem('sockets_full')) : undefined),
  )
  server.on('connection', (socket) => {
    // Its token was verified after stopping began.
    if (isStopping()) return void socket.disconnect(true)
    const call = new SocketCall(socket, registry, clock)
    calls.set(socket, call)
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
      calls.delete(socket)
      call.leave()
      caller.leave()
    })
  })
  return calls
}

/** Ends calls and sockets of a sign-in when the API announces its end. */
async function endSignedOut(
  { signOuts, logger }: GatewayContext,
  calls: ReadonlyMap<CallSocket, SocketCall>,
): Promise<void> {
  await signOuts.listen(({ userId, deviceId }) => {
    for (const [{ data }, call] of calls) {
      const isDevice = deviceId === null || data.signIn.principal?.deviceId === deviceId
      if (data.userId !== userId || !isDevice) continue
      call.signOut().catch((error: unknown) => logger.warn({ err: error }, 'failed to end signed-out call'))
    }
  })
}

/** Applies a caller's decision to their calls here when the API announces it. */
async function applyConsentChanges({ consentChanges, registry, logger }: GatewayContext): Promise<void> {
  await consentChanges.listen((userId) => {
    registry.applyConsents(userId).catch((error: unknown) => {
      logger.error({ err: error }, 'failed to apply consent change')
    })
  })
}

/** Pages of other origins must be in `webOrigins`. Apps send no origin; many clients send the gateway's own. */
function mayConnect({ origin, host }: IncomingHttpHeaders, webOrigins: readonly string[]): boolean {
  return origin === undefined || webOrigins.includes(origin) || URL.parse(origin)?.host === host
}
