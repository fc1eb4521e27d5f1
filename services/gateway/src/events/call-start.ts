import type { EventFactory } from './event-context.ts'

export const callStart: EventFactory<'call:start'> = (line) => (request) => line.start(request)
