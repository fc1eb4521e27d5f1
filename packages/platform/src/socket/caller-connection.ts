import { isPackable, packedAudioAuth } from '@astrovoice/contracts'
import type { CallerConnection } from '@astrovoice/core'
import { keepFrame } from '../websocket/frame-memory.ts'
import { sendFrame } from '../websocket/send-frame.ts'
import { hangUp } from './hang-up.ts'
import { frameAcknowledgement, frameAudio, framePackedAudio } from './frame-audio.ts'
import type { CallSocket } from './call-socket.ts'
import { connectionOf } from './engine-internals.ts'

/** About the size of Socket.IO's own queue. */
const typicalBytes = 4000

/** The connection to a caller over their socket. */
export function createCallerConnection(socket: CallSocket): CallerConnection {
  const connection = connectionOf(socket)
  // A complete frame is one write in place of two, without JSON. It bypasses the engine while nothing waits
  // there.
  const write = (frame: Buffer) => {
    if (connection.readyState !== 'open') return
    const { socket: ws } = connection.transport
    if (ws && connection.writeBuffer.length === 0) return sendFrame(ws, frame)
    keepFrame(frame)
    connection.write('', { wsPreEncodedFrame: [frame] })
  }
  const wantsPacked = socket.handshake.auth['audio'] === packedAudioAuth.audio
  return {
    emit: (event, payload) => void socket.emit(event, ...([payload] as never)),
    acknowledge: (seq) => write(frameAcknowledgement(seq)),
    emitAudio: (seq, itemId, chunk) => {
      const isPacked = wantsPacked && isPackable(seq, itemId)
      write(isPacked ? framePackedAudio(seq, itemId, chunk) : frameAudio(seq, itemId, chunk))
    },
    waitingBytes: () =>
      (connection.transport.socket?.bufferedAmount ?? 0) + connection.writeBuffer.length * typicalBytes,
    close: () => void hangUp(socket),
  }
}
