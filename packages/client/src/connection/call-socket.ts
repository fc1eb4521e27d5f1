import { io, type Socket } from 'socket.io-client'
import { packedAudioAuth, Problem } from '@astrovoice/contracts'
import type {
  CallId,
  ClientEventName,
  ClientPayload,
  ClientReply,
  ClientToServerEvents,
  Reply,
  ServerToClientEvents,
} from '@astrovoice/contracts'
import { CallFault } from '../call/call-fault.ts'
import { packedParser } from './packed-parser.ts'

export type CallSocket = Socket<ServerToClientEvents, ClientToServerEvents>

/** The credentials of a handshake: a sign-in, a call to resume, or both. */
export interface Credentials {
  readonly token: string | null
  readonly call: { readonly callId: CallId; readonly resumeToken: string } | null
}

/** Makes a socket that is not connected yet. */
export type SocketFactory = (url: string, credentials: Credentials) => CallSocket

/** WebSocket from the first byte: long polling would need sticky sessions and cannot carry audio in time. */
export const openSocket: SocketFactory = (url, { token, call }) =>
  io(url, {
    transports: ['websocket'],
    auth: { token, ...call, ...packedAudioAuth },
    parser: packedParser,
    autoConnect: false,
    forceNew: true,
    reconnection: false,
  })

/** The connection broke, or no reply came, before the outcome of a request was known. */
export class ConnectionBroken extends Error {
  override readonly name = 'LineBroken'
}

/** Longer than the gateway takes to give up on a model that cannot be reached. */
const acknowledgeWithinMs = 20_000

/** @throws CallFault when the gateway refuses; Error when it cannot be reached. */
export function connect(socket: CallSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (act: () => void) => {
      socket.off('connect', onConnect)
      socket.off('connect_error', onRefused)
      socket.off('disconnect', onGone)
      act()
    }
    const onConnect = () => finish(resolve)
    const onRefused = (error: Error) => finish(() => reject(readRefusal(error)))
    // The only event when the WebSocket was open and Socket.IO's handshake had no reply yet.
    const onGone = () => finish(() => reject(new ConnectionBroken('The line broke while it was being made.')))
    socket.on('connect', onConnect)
    socket.on('connect_error', onRefused)
    socket.on('disconnect', onGone)
    socket.connect()
  })
}

function readRefusal(error: Error & { data?: unknown }): Error {
  const problem = Problem.safeParse(error.data)
  return problem.success
    ? new CallFault(problem.data)
    : new Error('The gateway cannot be reached.', { cause: error })
}

/** Socket.IO's own types cannot say that a generic event's reply goes with it. */
interface Asking {
  emit(event: string, ...rest: [...payload: unknown[], (failure: Error | null, reply: unknown) => void]): void
}

/**
 * Sends a request, and runs `onReply` before any later event of the server is delivered.
 * @throws CallFault when the server refuses; LineBroken when no reply comes.
 */
export function ask<E extends ClientEventName>(
  socket: CallSocket,
  event: E,
  payload?: ClientPayload<E>,
  onReply: (data: ClientReply<E>) => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onGone = () => reject(new ConnectionBroken(`The line broke before ${event} was answered.`))
    // A socket breaks only once, and this one may have done so since it was chosen.
    if (!socket.connected) return onGone()
    socket.once('disconnect', onGone)
    const waiting = socket.timeout(acknowledgeWithinMs) as unknown as Asking
    waiting.emit(event, ...(payload === undefined ? [] : [payload]), (failure, answered) => {
      socket.off('disconnect', onGone)
      if (failure)
        return reject(new ConnectionBroken(`${event} was not answered in time.`, { cause: failure }))
      const reply = answered as Reply<ClientReply<E>>
      if (!reply.ok) return reject(new CallFault(reply.error))
      onReply(reply.data)
      resolve()
    })
  })
}
