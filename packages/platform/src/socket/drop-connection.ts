import type { CallSocket } from './call-socket.ts'
import { connectionOf } from './engine-internals.ts'

const dropWithinMs = 1000

/**
 * Stops reading from a connection, sends what waits, and closes it. Returns false when a drop is under way
 * already. It reads no reply of the client, and waits for none.
 */
export function dropConnection(socket: CallSocket): boolean {
  const { socket: ws } = connectionOf(socket).transport
  if (!ws || ws.isPaused || ws.readyState !== ws.OPEN) return false
  ws.pause()
  socket.disconnect(true)
  setTimeout(() => ws.terminate(), dropWithinMs).unref()
  return true
}
