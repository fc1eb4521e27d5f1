import type { EventFactory } from './event-context.ts'

export const callText: EventFactory<'call:text'> =
  (line) =>
  ({ text }) => ({ itemId: line.session.askText(text) })
