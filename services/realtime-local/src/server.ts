import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { listen, type RunningService } from '@astrovoice/platform/process'
import { WebSocketServer } from 'ws'
import { answerHttp } from './answer-http.ts'
import { ControlState } from './control/control-state.ts'
import { ClientSecrets, isClientSecret } from './client-secrets.ts'
import { readKey, refuseBeta, refuseUpgrade } from './handshake.ts'
import { createListener } from './hearing/listener.ts'
import type { Log } from './log.ts'
import { readTarget } from './request-target.ts'
import { serveSession, type SessionDeps } from './serve-session.ts'
import { createSpeaker } from './speaking/speaker.ts'
import { warmUp } from './warm-up.ts'

/** 15 MiB of audio is 20 MiB in base64; the envelope is small. */
const largestFrameBytes = 21 * 1024 * 1024

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly timesRealTime: number
  readonly longestSessionS: number
  /** Opens `/control/`. */
  readonly hasControl: boolean
  /** Warms up once it listens, and is ready after that: the first caller then waits no longer than the next. */
  readonly warmsUp: boolean
  readonly log: Log
}

/** Starts listening; all sessions share the hearing and speaking threads. */
export async function startServer(options: ServerOptions): Promise<RunningService> {
  const { host, port, log, hasControl } = options
  await using starting = new AsyncDisposableStack()
  const listener = createListener()
  starting.defer(() => listener.stop())
  const speaker = createSpeaker()
  starting.defer(() => speaker.stop())
  const state = hasControl ? new ControlState() : null
  const secrets = new ClientSecrets()
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrameBytes,
    handleProtocols: (offered) => (offered.has('realtime') ? 'realtime' : false),
  })
  let isReady = !options.warmsUp
  const server = createServer(answerHttp({ speaker, secrets, state, log, isReady: () => isReady }))
  server.on('upgrade', answerUpgrade(sockets, { ...options, listener, speaker, secrets, state }))
  const url = await listen(server, { host, port })
  starting.defer(() => closeServer(server, sockets))
  if (options.warmsUp) void warmUp({ listener, speaker }).then(() => (isReady = true))
  const running = starting.move()
  return { url, stop: () => running.disposeAsync() }
}

function answerUpgrade(sockets: WebSocketServer, deps: SessionDeps & { secrets: ClientSecrets }) {
  const { secrets, state, log } = deps
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // First of all: a client that resets the connection during a refusal would end the process.
    socket.on('error', () => log.debug('socket failed'))
    const { pathname, query } = readTarget(request)
    if (pathname !== '/v1/realtime') return refuseUpgrade(socket, { status: 404 })
    const key = readKey(request)
    const secret = key && isClientSecret(key) ? secrets.find(key) : undefined
    if (key === null || secret === null) return refuseUpgrade(socket, { status: 401 })
    const refusal = state?.faults.refuse()
    if (refusal) return refuseUpgrade(socket, refusal)
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => log.warn('socket failed'))
      if (request.headers['openai-beta']) return refuseBeta(client)
      const session = secret?.session ?? null
      const model = query.get('model') ?? session?.model ?? 'gpt-realtime-2.1'
      const type = query.get('intent') === 'transcription' ? 'transcription' : (session?.type ?? 'realtime')
      serveSession(client, { model, type, session }, deps)
    })
  }
}

async function closeServer(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.close(1001, 'going away')
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
  for (const client of sockets.clients) client.terminate()
}
