import type { EventFactory } from './event-context.ts'

export const callText: EventFactory<'call:text'> =
  (line) =>
  async ({ text, itemId }) => ({ itemId: await line.session.askText(text, itemId) })
