import type { Server, Socket } from 'socket.io'
import type { ClientToServerEvents, ServerToClientEvents, UserId } from '@astrovoice/contracts'

/** What is known of a caller once the handshake is through. */
export interface SocketCaller {
  userId: UserId
}

type NoServerEvents = Record<never, never>

export type CallServer = Server<ClientToServerEvents, ServerToClientEvents, NoServerEvents, SocketCaller>
export type CallSocket = Socket<ClientToServerEvents, ServerToClientEvents, NoServerEvents, SocketCaller>
