import type { WebSocket } from 'ws'
import { keepFrame } from './frame-memory.ts'

/** What ws sends a frame with that is made already; engine.io uses it too, the types leave it out. */
interface Framed {
  readonly _sender: { sendFrame(frame: Buffer[]): void }
}

/** Sends a frame that is made already, of a connection without compression; one that is not open loses it. */
export function sendFrame(socket: WebSocket, frame: Buffer): void {
  if (socket.readyState !== socket.OPEN) return
  const { _sender } = socket as unknown as Framed
  _sender.sendFrame([frame])
  if (socket.bufferedAmount > 0) keepFrame(frame)
}
