import type { WebSocket } from 'ws'
import { writeFrame } from '../socket/engine-internals.ts'
import { keepFrame } from './frame-memory.ts'

/** Sends a complete frame on a connection without compression. One that is not open drops it. */
export function sendFrame(socket: WebSocket, frame: Buffer): void {
  if (socket.readyState !== socket.OPEN) return
  writeFrame(socket, frame)
  if (socket.bufferedAmount > 0) keepFrame(frame)
}
