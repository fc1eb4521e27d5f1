import type { EventFactory } from './event-context.ts'

export const callPlayout: EventFactory<'call:playout'> = (line) => (heard) => line.reportPlayout(heard)
