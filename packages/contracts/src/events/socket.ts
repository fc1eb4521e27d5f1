import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import type { clientEvents, ClientEventName, ClientReply } from './client-events.ts'
import type { ServerEventName, ServerPayload } from './server-events.ts'

/** How every acknowledged event is answered. */
export type Reply<T> = { ok: true; data: T } | { ok: false; error: Problem }

type Sent<E extends ClientEventName> = z.input<(typeof clientEvents)[E]['payload']>

/** Socket.IO's event maps, derived from the schemas. */
export type ClientToServerEvents = {
  [E in ClientEventName]: (typeof clientEvents)[E]['reply'] extends null
    ? (payload: Sent<E>) => void
    : (payload: Sent<E>, acknowledge: (reply: Reply<ClientReply<E>>) => void) => void
}

export type ServerToClientEvents = { [E in ServerEventName]: (payload: ServerPayload<E>) => void }
