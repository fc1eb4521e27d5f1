import { CallDecoder, type StreamListener } from './call-decoder.ts'
import type { CallSocket } from './call-socket.ts'
import { connectionOf, decoderOf, interceptMessages } from './engine-internals.ts'

/**
 * Passes the caller's frames and playout reports to a listener. Packed ones come straight from the WebSocket,
 * past five steps of the engine; others arrive decoded.
 */
export function bindAudioFastPath(
  socket: CallSocket,
  listener: StreamListener,
  admitMessage: () => boolean,
): void {
  const decoder = decoderOf(socket)
  if (!(decoder instanceof CallDecoder))
    throw new Error('The socket server has no CallDecoder. Create it with createCallServer.')
  // One socket carries one call: everything its connection decodes belongs to that socket.
  decoder.listener = listener
  const connection = connectionOf(socket)
  const { socket: ws } = connection.transport
  if (!ws) return
  // ws replies to pings itself, which costs time too.
  ws.on('ping', admitMessage)
  interceptMessages(ws, (message, isBinary) => {
    if (!admitMessage()) return true
    // Any message tells the engine that the client lives; it needs one only while it waits for a pong.
    return isBinary && connection.pingTimeoutTimer === null && decoder.takePacked(message)
  })
}
