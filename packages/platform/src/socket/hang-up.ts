import { once } from 'node:events'
import type { CallSocket } from './call-socket.ts'

const hangUpWithinMs = 2000

/** Closes a caller's socket after all messages are sent; closing the server alone drops waiting ones. */
export async function hangUp(socket: CallSocket): Promise<void> {
  const gone = once(socket.conn, 'close', { signal: AbortSignal.timeout(hangUpWithinMs) })
  socket.disconnect(true)
  // Clients that do not close in time are dropped with the server.
  await gone.catch(() => {})
}
