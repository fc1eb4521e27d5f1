import type { RealtimeServerEvent } from 'openai/resources/realtime/realtime'

type WithoutId<Event> = Event extends unknown ? Omit<Event, 'event_id'> : never

/** A server event before it gets its `event_id`: exactly what the official client's types allow. */
export type ServerEvent = WithoutId<RealtimeServerEvent>

/** Sends one event to the client. */
export type Send = (event: ServerEvent) => void
