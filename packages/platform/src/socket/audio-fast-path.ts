import type { CallDecoder, StreamListener } from './call-decoder.ts'
import type { CallSocket } from './call-socket.ts'
import { connectionOf } from './connection.ts'

type MessageListener = (message: Buffer, isBinary: boolean) => void

/**
 * Has the microphone's frames and reports of what was heard taken: packed ones straight from the WebSocket, past an
 * engine that would hand them on five times; frames that are not packed as they are decoded.
 */
export function bindAudioFastPath(
  socket: CallSocket,
  listener: StreamListener,
  admitMessage: () => boolean,
): void {
  const { decoder } = socket.client as unknown as { decoder: CallDecoder }
  // One socket carries one call, so that whatever its connection decodes is the socket's.
  decoder.listener = listener
  const connection = connectionOf(socket)
  const { socket: ws } = connection.transport
  if (!ws) return
  const usual = ws.listeners('message') as MessageListener[]
  ws.removeAllListeners('message')
  // What the server answers by itself costs too.
  ws.on('ping', admitMessage)
  ws.on('message', (message: Buffer, isBinary) => {
    if (!admitMessage()) return
    // To the engine anything it hears is a sign of life; it has to know only while it waits for one.
    const isHeard = isBinary && connection.pingTimeoutTimer === null && decoder.takePacked(message)
    if (!isHeard) for (const hear of usual) hear.call(ws, message, isBinary)
  })
}
