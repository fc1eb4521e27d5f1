import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { describeProblem } from '@astrovoice/contracts'
import { authenticate, bindEvents, toHandshakeError, type CallServer } from '@astrovoice/platform/socket'
import { findSilent, type RunningService } from '@astrovoice/platform/process'
import { CallLine } from './call-line.ts'
import type { GatewayContext } from './context.ts'
import { handleEvents } from './events/index.ts'
import { hangUp } from './hang-up.ts'
import { answerHealth } from './health.ts'

export interface GatewayAddress {
  readonly host: string
  readonly port: number
  /** Origins of web pages that may connect; apps send none. */
  readonly webOrigins: readonly string[]
}

/** A frame that is too large is answered with `audio_too_large`; beyond this Socket.IO hangs up. */
const maxMessageBytes = 256 * 1024

/** Takes calls over Socket.IO until it is stopped. */
export async function openGateway(context: GatewayContext, address: GatewayAddress): Promise<RunningService> {
  const { logger } = context
  const lines = new Set<CallLine>()
  let isStopping = false

  const http = createServer(
    answerHealth(async () => (isStopping ? ['stopping'] : findSilent(context.dependencies))),
  )
  const server: CallServer = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    // A caller who has vanished is noticed within 20 s.
    pingInterval: 10_000,
    pingTimeout: 10_000,
    allowRequest: ({ headers }, decide) => decide(null, mayConnect(headers, address.webOrigins)),
  })

  server.use((_socket, next) => {
    if (!isStopping) return next()
    next(toHandshakeError(describeProblem('service_stopping')))
  })
  authenticate(server, context.tokens, logger)
  server.on('connection', (socket) => {
    // Its token was still being verified when stopping began.
    if (isStopping) return void socket.disconnect(true)
    const line = new CallLine(socket, context.calls)
    lines.add(line)
    bindEvents(socket, handleEvents(line), logger)
    socket.on('disconnect', () => void line.close('caller_gone').finally(() => lines.delete(line)))
  })

  http.listen(address.port, address.host)
  await once(http, 'listening')
  return {
    url: `http://${urlHost(address.host)}:${(http.address() as AddressInfo).port}`,
    async stop() {
      isStopping = true
      await Promise.all([...lines].map((line) => line.close('server_stopping')))
      await Promise.all([...server.of('/').sockets.values()].map(hangUp))
      await server.close()
    },
  }
}

const urlHost = (host: string) => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)

/** Pages of other origins have to be named. Apps send no origin, and many clients send the gateway's own. */
function mayConnect({ origin, host }: IncomingHttpHeaders, webOrigins: readonly string[]): boolean {
  return origin === undefined || webOrigins.includes(origin) || URL.parse(origin)?.host === host
}
