import type { EventHandlers } from '@astrovoice/platform/socket'
import type { ClientEventName } from '@astrovoice/contracts'
import type { CallLine } from '../call-line.ts'

/** Makes the handler of one event for one socket. */
export type EventFactory<E extends ClientEventName> = (line: CallLine) => EventHandlers[E]
