import type { Server as HttpServer } from 'node:http'
import { Server, type ServerOptions } from 'socket.io'
import * as parser from 'socket.io-parser'
import { WebSocketServer } from 'ws'
import { timingBudget } from '@astrovoice/contracts'
import { CallDecoder } from './call-decoder.ts'
import type { CallServer } from './call-socket.ts'

/** A frame that is too large is answered with `audio_too_large`; beyond this Socket.IO hangs up. */
const maxMessageBytes = 256 * 1024

type MayConnect = NonNullable<ServerOptions['allowRequest']>

/** Socket.IO as calls need it: WebSockets alone, uncompressed, since frames are made here ready to be sent. */
export function createCallServer(http: HttpServer, mayConnect: MayConnect): CallServer {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    allowRequest: mayConnect,
    maxHttpBufferSize: maxMessageBytes,
    perMessageDeflate: false,
    parser: { ...parser, Decoder: CallDecoder },
    // The very code that the lines to the models run: compiled once, it knows one kind of socket.
    wsEngine: WebSocketServer,
    pingInterval: timingBudget.pingIntervalMs,
    pingTimeout: timingBudget.pingTimeoutMs,
  })
}
