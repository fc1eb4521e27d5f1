import type { WebSocket } from 'ws'
import { newId } from '../protocol/ids.ts'

const message = 'Your session hit the maximum duration of 60 minutes.'

/** Ends a session as OpenAI does after its longest duration: there is no warning before. */
export function tellExpired(client: WebSocket): void {
  const error = {
    type: 'invalid_request_error',
    code: 'session_expired',
    message,
    param: null,
    event_id: null,
  }
  client.send(JSON.stringify({ type: 'error', event_id: newId('event'), error }))
  client.close(1001, message)
}
