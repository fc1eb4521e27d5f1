import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { ClientToServerEvents, ServerToClientEvents, UserId } from '@astrovoice/contracts'

/** What is known of a caller once the handshake is through. */
export interface SocketCaller {
  userId: UserId
}

export type CallServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
export type CallSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketCaller>
