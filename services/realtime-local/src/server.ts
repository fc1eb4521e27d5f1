import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { createListener } from './hearing/listener.ts'
import type { Log } from './log.ts'
import { Session } from './session/session.ts'
import { createSpeaker } from './speaking/speaker.ts'
import { answerSpeech } from './speech-route.ts'

/** 15 MiB of audio is 20 MiB in base64; the envelope is small. */
const largestFrameBytes = 21 * 1024 * 1024

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly timesRealTime: number
  readonly log: Log
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:9301`. */
  readonly url: string
  stop(): Promise<void>
}

/** A bearer token, from the header or, as browsers must, from the subprotocol list. */
function hasKey({ headers }: IncomingMessage): boolean {
  const protocols = headers['sec-websocket-protocol'] ?? ''
  return /^Bearer \S+/.test(headers.authorization ?? '') || /openai-insecure-api-key\.\S+/.test(protocols)
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

/** Refuses a client of the retired beta interface as OpenAI does. */
function refuseBeta(socket: WebSocket): void {
  const message =
    'The Realtime Beta API is no longer supported. Remove the OpenAI-Beta header and use the GA interface.'
  socket.send(
    JSON.stringify({
      type: 'error',
      error: { type: 'invalid_request_error', code: 'beta_api_shape_disabled', message },
    }),
  )
  socket.close(4000, 'invalid_request_error.beta_api_shape_disabled')
}

/** Starts listening; hearing and speaking threads are started once and shared by all sessions. */
export async function startServer({ host, port, timesRealTime, log }: ServerOptions): Promise<RunningServer> {
  const listener = createListener()
  const speaker = createSpeaker()
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrameBytes,
    handleProtocols: (offered) => (offered.has('realtime') ? 'realtime' : false),
  })

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'GET' && pathname === '/healthz')
      return answerJson(response, 200, { status: 'ok' })
    if (!hasKey(request)) return answerJson(response, 401, unauthorized)
    if (request.method === 'POST' && pathname === '/v1/audio/speech')
      return void answerSpeech(speaker, request, response)
    answerJson(response, 404, {
      error: { type: 'invalid_request_error', message: `There is no ${pathname} here.` },
    })
  })

  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const fault =
      pathname !== '/v1/realtime' ? '404 Not Found' : hasKey(request) ? undefined : '401 Unauthorized'
    if (fault) return socket.end(`HTTP/1.1 ${fault}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => log.warn('socket failed'))
      if (request.headers['openai-beta']) return refuseBeta(client)
      serve(client, searchParams.get('model') ?? 'gpt-realtime')
    })
  })

  function serve(client: WebSocket, model: string): void {
    const sendFrame = (frame: string) => {
      if (client.readyState === client.OPEN) client.send(frame)
    }
    const session = new Session({ model, listener, speaker, timesRealTime, sendFrame })
    log.debug('session opened', { model })
    client.on('message', (data) => session.receive((data as Buffer).toString('utf8')))
    client.on('close', (code) => {
      session.close()
      log.debug('session closed', { code })
    })
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address() as AddressInfo

  return {
    url: `http://${host}:${address.port}`,
    async stop() {
      for (const client of sockets.clients) client.close(1001, 'going away')
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, listener.stop(), speaker.stop()])
      for (const client of sockets.clients) client.terminate()
    },
  }
}
