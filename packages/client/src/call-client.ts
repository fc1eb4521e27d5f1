import { Problem } from '@astrovoice/contracts'
import type {
  CallStart,
  CallStarted,
  ClientEventName,
  ClientReply,
  ItemId,
  Reply,
  ServerPayload,
} from '@astrovoice/contracts'
import { CallFault } from './call-fault.ts'
import { openSocket, type CallSocket, type SocketFactory } from './call-socket.ts'

export interface CallClientOptions {
  /** Where the gateway is, such as `https://gateway.example`. */
  readonly url: string
  /** An access token of the REST API. */
  readonly token: string
  readonly socketFactory?: SocketFactory
}

/** What may be left out has a default on the server. */
export type CallRequest = Pick<CallStart, 'astrologerId' | 'language'> & Partial<CallStart>

export interface CallListeners {
  readonly onState?: (event: ServerPayload<'call:state'>) => void
  /** Frames come faster than they play: queue them, as `createPlayout` does. */
  readonly onAudio?: (event: ServerPayload<'call:audio'>) => void
  readonly onAcked?: (event: ServerPayload<'call:acked'>) => void
  readonly onTranscript?: (event: ServerPayload<'call:transcript'>) => void
  readonly onCard?: (event: ServerPayload<'call:card'>) => void
  readonly onInterrupted?: (event: ServerPayload<'call:interrupted'>) => void
  readonly onError?: (event: ServerPayload<'call:error'>) => void
  readonly onEnded?: (event: ServerPayload<'call:ended'>) => void
  /** The socket is gone, whoever closed it; the call with it. */
  readonly onDisconnected?: (reason: string) => void
}

/** One caller's line to the gateway. Every promise rejects with a `CallFault` when the server refuses. */
export interface CallClient {
  connect(): Promise<void>
  startCall(request: CallRequest): Promise<CallStarted>
  /** Sends pcm16, 24 kHz, mono; 20 to 200 ms a frame. Returns the sequence number it went out with. */
  sendAudio(chunk: Uint8Array): number
  /** Push-to-talk was released. */
  commit(): Promise<void>
  sendText(text: string): Promise<ItemId>
  /** Stops the answer; what was heard of it is exact when it is told. */
  interrupt(heard?: { itemId: ItemId; playedMs: number }): Promise<void>
  reportPlayout(itemId: ItemId, playedMs: number): void
  end(rating?: number): Promise<void>
  /** Returns how to stop listening. */
  listen(listeners: CallListeners): () => void
  disconnect(): void
}

/** Longer than the gateway takes to give up on a model that cannot be reached. */
const acknowledgeWithinMs = 20_000

export function createCallClient({ url, token, socketFactory = openSocket }: CallClientOptions): CallClient {
  const socket = socketFactory(url, token)
  let nextSeq = 0

  async function ask<E extends ClientEventName>(event: E, payload?: unknown): Promise<ClientReply<E>> {
    const waiting = socket.timeout(acknowledgeWithinMs) as unknown as Asking
    const reply = await waiting.emitWithAck<E>(event, ...(payload === undefined ? [] : [payload]))
    if (!reply.ok) throw new CallFault(reply.error)
    return reply.data
  }

  return {
    connect: () =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          socket.off('connect', onConnect)
          socket.off('connect_error', onRefused)
          act()
        }
        const onConnect = () => settle(resolve)
        const onRefused = (error: Error) => settle(() => reject(readRefusal(error)))
        socket.on('connect', onConnect)
        socket.on('connect_error', onRefused)
        socket.connect()
      }),
    async startCall(request) {
      const started = await ask('call:start', request)
      nextSeq = 0
      return started
    },
    sendAudio(chunk) {
      const seq = nextSeq++
      socket.emit('call:audio', { seq, chunk: chunk as Uint8Array<ArrayBuffer> })
      return seq
    },
    commit: async () => void (await ask('call:commit')),
    sendText: async (text) => (await ask('call:text', { text })).itemId,
    interrupt: async (heard) => void (await ask('call:interrupt', heard)),
    reportPlayout: (itemId, playedMs) => void socket.emit('call:playout', { itemId, playedMs }),
    end: async (rating) => void (await ask('call:end', rating === undefined ? undefined : { rating })),
    listen: (listeners) => listen(socket, listeners),
    disconnect: () => void socket.disconnect(),
  }
}

/** Socket.IO's own types cannot say that a generic event's reply goes with it. */
interface Asking {
  emitWithAck<E extends ClientEventName>(event: E, ...payload: unknown[]): Promise<Reply<ClientReply<E>>>
}

function listen(socket: CallSocket, listeners: CallListeners): () => void {
  const bound = {
    'call:state': listeners.onState,
    'call:audio':
      listeners.onAudio &&
      ((event: ServerPayload<'call:audio'>) =>
        listeners.onAudio?.({ ...event, chunk: toBytes(event.chunk) })),
    'call:acked': listeners.onAcked,
    'call:transcript': listeners.onTranscript,
    'call:card': listeners.onCard,
    'call:interrupted': listeners.onInterrupted,
    'call:error': listeners.onError,
    'call:ended': listeners.onEnded,
    disconnect: listeners.onDisconnected,
  }
  const listening = Object.entries(bound).filter(([, listener]) => listener) as [never, never][]
  for (const [event, listener] of listening) socket.on(event, listener)
  return () => listening.forEach(([event, listener]) => socket.off(event, listener))
}

/** Browsers and React Native hand over an ArrayBuffer, Node a Buffer. */
function toBytes(binary: Uint8Array<ArrayBuffer> | ArrayBuffer): Uint8Array<ArrayBuffer> {
  return binary instanceof ArrayBuffer ? new Uint8Array(binary) : binary
}

function readRefusal(error: Error & { data?: unknown }): Error {
  const problem = Problem.safeParse(error.data)
  return problem.success
    ? new CallFault(problem.data)
    : new Error('The gateway cannot be reached.', { cause: error })
}
