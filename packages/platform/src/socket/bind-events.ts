import {
  clientEvents,
  type ClientEventName,
  type ClientPayload,
  type ClientReply,
  type Problem,
  type Reply,
} from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'
import type { StreamListener } from './call-decoder.ts'
import type { CallSocket } from './call-socket.ts'
import { describeFault } from './describe-fault.ts'
import { bindAudioFastPath } from './audio-fast-path.ts'
import { isClientEvent, type EventLimits } from './limit-events.ts'

/** One handler for every event. The socket acknowledges its result; its error becomes a problem. */
export type EventHandlers = {
  readonly [E in ClientEventName]: (payload: ClientPayload<E>) => SocketReply<E> | Promise<SocketReply<E>>
}

type SocketReply<E extends ClientEventName> = (typeof clientEvents)[E]['reply'] extends null
  ? void
  : ClientReply<E>

type Acknowledge = (reply: Reply<unknown>) => void

export interface EventBinding {
  readonly logger: Logger
  readonly limits: EventLimits
  /** The time of a microphone's frame in the caller's budget, in milliseconds. */
  readonly audioCostMs: (chunk: Uint8Array) => number
}

/**
 * Checks a socket's events against the contracts and passes them to their handlers. Failures of events without
 * acknowledgement become `call:error`.
 */
export function bindEvents(socket: CallSocket, handlers: EventHandlers, binding: EventBinding): void {
  const { logger, limits, audioCostMs } = binding
  const tell = (event: string) => (error: Problem) => void socket.emit('call:error', { event, error })
  const tellAudio = tell('call:audio')
  const tellPlayout = tell('call:playout')
  const pass = <E extends 'call:audio' | 'call:playout'>(event: E, payload: ClientPayload<E>) => {
    try {
      void handlers[event](payload)
    } catch (fault) {
      socket.emit('call:error', { event, error: describeFault(fault, { logger, event }) })
    }
  }
  const stream: StreamListener = {
    onAudio(seq, chunk) {
      if (!limits.admit('call:audio', audioCostMs(chunk), tellAudio)) return
      pass('call:audio', { seq, chunk: chunk as Buffer<ArrayBuffer> })
    },
    onPlayout(heard) {
      if (limits.admit('call:playout', 1, tellPlayout)) pass('call:playout', heard)
    },
  }
  bindAudioFastPath(socket, stream, limits.admitMessage)
  // Every event passes here, also unknown ones.
  socket.onAny((event: string, ...args: unknown[]) => {
    const acknowledge = takeAcknowledge(args)
    const refuse = (error: Problem) =>
      acknowledge ? acknowledge({ ok: false, error }) : void socket.emit('call:error', { event, error })
    if (!limits.admit(event, costOf(event, args[0], audioCostMs), refuse)) return
    const fail = (fault: unknown) => {
      refuse(describeFault(fault, { logger, event: isClientEvent(event) ? event : 'unknown' }))
    }
    const succeed = (data: unknown) => acknowledge?.({ ok: true, data: data ?? {} })
    try {
      const outcome = handle(handlers, event, args[0])
      // Audio is acknowledged synchronously: a promise for every frame would cost more than the frame.
      if (outcome instanceof Promise) outcome.then(succeed, fail)
      else succeed(outcome)
    } catch (fault) {
      fail(fault)
    }
  })
}

/** Audio in another encoding than clients' own comes this way too. */
function costOf(event: string, payload: unknown, audioCostMs: (chunk: Uint8Array) => number): number {
  if (event !== 'call:audio') return 1
  const chunk = (payload as { chunk?: unknown } | null | undefined)?.chunk
  return audioCostMs(chunk instanceof Uint8Array ? chunk : nothing)
}

const nothing = new Uint8Array()

/** Clients may leave the acknowledgement out. */
function takeAcknowledge(args: unknown[]): Acknowledge | null {
  return typeof args.at(-1) === 'function' ? (args.pop() as Acknowledge) : null
}

function handle(handlers: EventHandlers, event: string, payload: unknown): unknown {
  if (!isClientEvent(event)) throw new UserFault('event_unknown')
  // JSON has no undefined: a missing payload may arrive as null.
  const parsed = clientEvents[event].payload.safeParse(payload ?? undefined)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    throw new UserFault('event_invalid', { issues })
  }
  return (handlers[event] as (payload: unknown) => unknown)(parsed.data)
}
