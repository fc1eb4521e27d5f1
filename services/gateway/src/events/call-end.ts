import type { EventFactory } from './event-context.ts'

/** Acknowledged when the call is kept. */
export const callEnd: EventFactory<'call:end'> = (line) => async (ending) => {
  await line.session.end('caller_hung_up', ending?.rating ?? null)
  return {}
}
