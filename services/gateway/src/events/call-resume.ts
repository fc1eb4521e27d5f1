import type { EventFactory } from './event-context.ts'

export const callResume: EventFactory<'call:resume'> = (line) => (request) => line.resume(request)
