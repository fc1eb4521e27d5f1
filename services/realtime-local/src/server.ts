import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { ControlDesk } from './control/control-desk.ts'
import { answerControl, controlPath } from './control/control-route.ts'
import { hasKey, refuseBeta, refuseUpgrade } from './handshake.ts'
import { createListener } from './hearing/listener.ts'
import type { Log } from './log.ts'
import { serveSession } from './serve-session.ts'
import { createSpeaker, type Speaker } from './speaking/speaker.ts'
import { answerSpeech } from './speech-route.ts'

/** 15 MiB of audio is 20 MiB in base64; the envelope is small. */
const largestFrameBytes = 21 * 1024 * 1024

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly timesRealTime: number
  readonly longestSessionS: number
  /** Opens `/control/`. */
  readonly hasControl: boolean
  readonly log: Log
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:9301`. */
  readonly url: string
  stop(): Promise<void>
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const unauthorized = {
  error: {
    type: 'invalid_request_error',
    code: 'missing_api_key',
    message: 'No API key was sent. Any non-empty Bearer token will do here.',
  },
}

/** Everything that is asked over plain HTTP. */
function answerHttp(speaker: Speaker, desk: ControlDesk | null) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'GET' && pathname === '/healthz')
      return answerJson(response, 200, { status: 'ok' })
    if (desk && pathname.startsWith(controlPath)) return void answerControl(desk, request, response)
    if (!hasKey(request)) return answerJson(response, 401, unauthorized)
    if (request.method === 'POST' && pathname === '/v1/audio/speech')
      return void answerSpeech(speaker, request, response)
    answerJson(response, 404, {
      error: { type: 'invalid_request_error', message: `There is no ${pathname} here.` },
    })
  }
}

/** Starts listening; hearing and speaking threads are started once and shared by all sessions. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, log, hasControl } = options
  await using starting = new AsyncDisposableStack()
  const listener = starting.adopt(createListener(), (each) => each.stop())
  const speaker = starting.adopt(createSpeaker(), (each) => each.stop())
  const desk = hasControl ? new ControlDesk() : null
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrameBytes,
    handleProtocols: (offered) => (offered.has('realtime') ? 'realtime' : false),
  })
  const server = createServer(answerHttp(speaker, desk))

  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname !== '/v1/realtime') return refuseUpgrade(socket, { status: 404 })
    if (!hasKey(request)) return refuseUpgrade(socket, { status: 401 })
    const refusal = desk?.faults.refuse()
    if (refusal) return refuseUpgrade(socket, refusal)
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => log.warn('socket failed'))
      if (request.headers['openai-beta']) return refuseBeta(client)
      serveSession(client, searchParams.get('model') ?? 'gpt-realtime', {
        ...options,
        listener,
        speaker,
        desk,
      })
    })
  })

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address() as AddressInfo

  const threads = starting.move()
  return {
    url: `http://${host}:${address.port}`,
    async stop() {
      for (const client of sockets.clients) client.close(1001, 'going away')
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, threads.disposeAsync()])
      for (const client of sockets.clients) client.terminate()
    },
  }
}
