import type { EventFactory } from './event-context.ts'

export const callCommit: EventFactory<'call:commit'> = (line) => () => {
  line.session.commit()
  return {}
}
