import type { EventFactory } from './event-context.ts'

export const callInterrupt: EventFactory<'call:interrupt'> = (line) => (heard) => {
  line.session.interrupt(heard)
  return {}
}
