import type { WebSocket } from 'ws'
import type { CallSocket } from './call-socket.ts'

/** What engine.io has of a connection, as far as it is used here; its types leave most of it out. */
export interface Connection {
  readonly readyState: string
  readonly writeBuffer: readonly unknown[]
  /** Without a WebSocket while it is long polling. */
  readonly transport: { readonly socket?: WebSocket }
  /** Set while the client is asked whether it is there. */
  readonly pingTimeoutTimer: object | null
  write(data: string, options: { wsPreEncodedFrame: Buffer[] }): void
}

export const connectionOf = (socket: CallSocket): Connection => socket.conn as unknown as Connection
