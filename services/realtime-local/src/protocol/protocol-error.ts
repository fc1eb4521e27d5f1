import type { RealtimeError } from 'openai/resources/realtime/realtime'

/** A client's mistake. It gets an `error` event and the session goes on. */
export class ProtocolError extends Error {
  readonly code: string
  readonly param: string | null

  constructor(code: string, message: string, param: string | null = null) {
    super(message)
    this.code = code
    this.param = param
  }

  /** The body of the `error` event; `eventId` is the client event at fault, if it has an id. */
  toBody(eventId: string | null): RealtimeError {
    const { message, code, param } = this
    return { type: 'invalid_request_error', code, message, param, event_id: eventId }
  }
}
