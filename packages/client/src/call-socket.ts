import { io, type Socket } from 'socket.io-client'
import type { ClientToServerEvents, ServerToClientEvents } from '@astrovoice/contracts'

export type CallSocket = Socket<ServerToClientEvents, ClientToServerEvents>

/** Makes a socket that is not connected yet. */
export type SocketFactory = (url: string, token: string) => CallSocket

/** WebSocket from the first byte: long polling would need sticky sessions and cannot carry audio in time. */
export const openSocket: SocketFactory = (url, token) =>
  io(url, {
    transports: ['websocket'],
    auth: { token },
    autoConnect: false,
    forceNew: true,
    reconnection: false,
  })
