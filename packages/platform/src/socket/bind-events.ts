import {
  clientEvents,
  type ClientEventName,
  type ClientPayload,
  type ClientReply,
  type Reply,
} from '@astrovoice/contracts'
import { UserFault } from '@astrovoice/core'
import type { Logger } from '../process/logger.ts'
import type { CallSocket } from './call-socket.ts'
import { describeFault } from './describe-fault.ts'
import { hearStream } from './hear-stream.ts'

/** One handler for every event there is. What it returns is acknowledged; what it throws becomes a problem. */
export type EventHandlers = {
  readonly [E in ClientEventName]: (payload: ClientPayload<E>) => Answer<E> | Promise<Answer<E>>
}

type Answer<E extends ClientEventName> = (typeof clientEvents)[E]['reply'] extends null
  ? void
  : ClientReply<E>

type Acknowledge = (reply: Reply<unknown>) => void

/**
 * Checks what a socket sends against the contracts and hands it to its handler. Failures of events that are not
 * acknowledged come back as `call:error`.
 */
export function bindEvents(socket: CallSocket, handlers: EventHandlers, logger: Logger): void {
  const pass = <E extends 'call:audio' | 'call:playout'>(event: E, payload: ClientPayload<E>) => {
    try {
      void handlers[event](payload)
    } catch (fault) {
      socket.emit('call:error', { event, error: describeFault(fault, { logger, event }) })
    }
  }
  hearStream(socket, {
    onAudio: (seq, chunk) => pass('call:audio', { seq, chunk: chunk as Buffer<ArrayBuffer> }),
    onPlayout: (heard) => pass('call:playout', heard),
  })
  // Every event comes through here, those of no contract too.
  socket.onAny((event: string, ...args: unknown[]) => {
    const acknowledge = takeAcknowledge(args)
    const fail = (fault: unknown) => {
      const error = describeFault(fault, { logger, event: isClientEvent(event) ? event : 'unknown' })
      if (acknowledge) acknowledge({ ok: false, error })
      else socket.emit('call:error', { event, error })
    }
    const succeed = (data: unknown) => acknowledge?.({ ok: true, data: data ?? {} })
    try {
      const outcome = handle(handlers, event, args[0])
      // Audio is answered at once: a promise for every frame would cost more than the frame.
      if (outcome instanceof Promise) outcome.then(succeed, fail)
      else succeed(outcome)
    } catch (fault) {
      fail(fault)
    }
  })
}

const isClientEvent = (event: string): event is ClientEventName => Object.hasOwn(clientEvents, event)

/** Clients may leave the acknowledgement out. */
function takeAcknowledge(args: unknown[]): Acknowledge | null {
  return typeof args.at(-1) === 'function' ? (args.pop() as Acknowledge) : null
}

function handle(handlers: EventHandlers, event: string, payload: unknown): unknown {
  if (!isClientEvent(event)) throw new UserFault('event_unknown')
  // JSON has no undefined: a payload that is left out may arrive as null.
  const parsed = clientEvents[event].payload.safeParse(payload ?? undefined)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    throw new UserFault('event_invalid', { issues })
  }
  return (handlers[event] as (payload: unknown) => unknown)(parsed.data)
}
