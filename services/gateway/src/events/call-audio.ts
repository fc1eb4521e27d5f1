import type { EventFactory } from './event-context.ts'

export const callAudio: EventFactory<'call:audio'> =
  (line) =>
  ({ seq, chunk }) =>
    line.hearAudio(seq, chunk)
