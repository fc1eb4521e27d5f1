import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'
import type { WebSocket } from 'ws'
import type { Refusal } from './faults/fault.ts'

/** The key of a request: from the header or, as browsers send it, from the subprotocols; null without one. */
export function readKey({ headers }: IncomingMessage): string | null {
  const bearer = /^Bearer (\S+)/.exec(headers.authorization ?? '')
  const protocol = /openai-insecure-api-key\.([^\s,]+)/.exec(headers['sec-websocket-protocol'] ?? '')
  return bearer?.[1] ?? protocol?.[1] ?? null
}

const rateLimited = {
  type: 'tokens',
  code: 'rate_limit_exceeded',
  message: 'Rate limit reached. Please try again later.',
  param: null,
}
const broken = {
  type: 'server_error',
  code: null,
  message: 'The server had an error while processing your request.',
  param: null,
}

/** Responds to an upgrade with an HTTP status instead of a WebSocket. */
export function refuseUpgrade(
  socket: Duplex,
  { status, retryAfterS }: Pick<Refusal, 'status' | 'retryAfterS'>,
): void {
  const body =
    status === 429 || status >= 500 ? JSON.stringify({ error: status === 429 ? rateLimited : broken }) : ''
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'connection: close',
    ...(retryAfterS === undefined ? [] : [`retry-after: ${retryAfterS}`]),
    ...(body ? ['content-type: application/json'] : []),
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`)
}

/** Refuses a client of the retired beta interface as OpenAI does. */
export function refuseBeta(socket: WebSocket): void {
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
