import type { Server as HttpServer } from 'node:http'
import { Server, type ServerOptions } from 'socket.io'
import * as parser from 'socket.io-parser'
import { WebSocketServer } from 'ws'
import { timingBudget } from '@astrovoice/contracts'
import { CallDecoder } from './call-decoder.ts'
import type { CallServer } from './call-socket.ts'

/** A larger frame than the limit gets `audio_too_large`; beyond this size Socket.IO disconnects. */
const maxMessageBytes = 256 * 1024

type MayConnect = NonNullable<ServerOptions['allowRequest']>

/** Socket.IO for calls: WebSockets alone, uncompressed, because this package writes complete frames. */
export function createCallServer(http: HttpServer, mayConnect: MayConnect): CallServer {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    allowRequest: mayConnect,
    maxHttpBufferSize: maxMessageBytes,
    perMessageDeflate: false,
    parser: { ...parser, Decoder: CallDecoder },
    // The same code as on connections to models: V8 compiles it once, for one kind of socket.
    wsEngine: WebSocketServer,
    pingInterval: timingBudget.pingIntervalMs,
    pingTimeout: timingBudget.pingTimeoutMs,
  })
}
