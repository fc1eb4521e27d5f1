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

const dropWithinMs = 1000

/**
 * Reads nothing more from a connection, sends what waits, and ends it; false when that is under way already. The caller
 * cannot be waited for: nothing they send is read.
 */
export function dropConnection(socket: CallSocket): boolean {
  const { socket: ws } = connectionOf(socket).transport
  if (!ws || ws.isPaused || ws.readyState !== ws.OPEN) return false
  ws.pause()
  socket.disconnect(true)
  setTimeout(() => ws.terminate(), dropWithinMs).unref()
  return true
}

export const connectionOf = (socket: CallSocket): Connection => socket.conn as unknown as Connection
