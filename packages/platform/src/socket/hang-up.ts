import { once } from 'node:events'
import type { CallSocket } from './call-socket.ts'

const hangUpWithinMs = 2000

/** Lets a caller go once everything said to them is sent; closing the server alone drops what still waits. */
export async function hangUp(socket: CallSocket): Promise<void> {
  const gone = once(socket.conn, 'close', { signal: AbortSignal.timeout(hangUpWithinMs) })
  socket.disconnect(true)
  // Who does not let go in time is dropped with the server.
  await gone.catch(() => {})
}
