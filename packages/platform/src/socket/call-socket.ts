import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { Principal } from '@astrovoice/core'
import type { ClientToServerEvents, ErrorCode, ServerToClientEvents, UserId } from '@astrovoice/contracts'

/** The user of a socket, after the handshake. */
export interface SocketCaller {
  readonly userId: UserId
  readonly signIn:
    | { readonly principal: Principal }
    /** The socket shows a resume token only: it may go on with a call, but not start one. */
    | { readonly principal: null; readonly tokenFault: ErrorCode }
}

export type CallServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
export type CallSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
