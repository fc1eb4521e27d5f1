import type { Decoder } from 'socket.io-parser'
import type { WebSocket } from 'ws'
import type { CallSocket } from './call-socket.ts'

/**
 * All internals of ws, engine.io and Socket.IO that calls use beyond their public types. After a breaking
 * upgrade engine-internals.int.test.ts fails.
 */
export interface EngineConnection {
  readonly readyState: string
  readonly writeBuffer: readonly unknown[]
  /** Has no WebSocket while the client uses long polling. */
  readonly transport: { readonly socket?: WebSocket }
  /** Set from a ping until the pong. */
  readonly pingTimeoutTimer: object | null
  write(data: string, options: { wsPreEncodedFrame: Buffer[] }): void
}

export const connectionOf = (socket: CallSocket): EngineConnection =>
  socket.conn as unknown as EngineConnection

export const decoderOf = (socket: CallSocket): Decoder =>
  (socket.client as unknown as { decoder: Decoder }).decoder

/** Whether a decoder waits for the bytes of an event whose text it has read. */
export const isExpectingBytes = (decoder: object): boolean =>
  (decoder as { reconstructor?: object | null }).reconstructor != null

/** Writes a complete frame to the network, past compression and masking. */
export const writeFrame = (socket: WebSocket, frame: Buffer): void =>
  (socket as unknown as { _sender: { sendFrame(frame: Buffer[]): void } })._sender.sendFrame([frame])

type TakeMessage = (message: Buffer, isBinary: boolean) => boolean

/** Passes each message to `take` before engine.io gets it. Engine.io gets those that `take` leaves. */
export function interceptMessages(socket: WebSocket, take: TakeMessage): void {
  const usual = socket.listeners('message') as ((message: Buffer, isBinary: boolean) => void)[]
  socket.removeAllListeners('message')
  socket.on('message', (message: Buffer, isBinary) => {
    if (take(message, isBinary)) return
    for (const listener of usual) listener.call(socket, message, isBinary)
  })
}
