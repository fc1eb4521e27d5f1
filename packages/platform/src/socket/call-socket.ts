import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { ClientToServerEvents, ErrorCode, ServerToClientEvents, UserId } from '@astrovoice/contracts'

/** What is known of a caller once the handshake is through. */
export interface SocketCaller {
  userId: UserId
  /** Why the socket may go on with a call, but not start one; null when its caller is signed in. */
  tokenFault: ErrorCode | null
}

export type CallServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
export type CallSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
