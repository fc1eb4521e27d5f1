import type { ItemId } from '@astrovoice/contracts'
import type { ModelEvent, ModelNotice, ModelSession, ModelSetup } from '../../ports/realtime-model.ts'

const question = 'text_0123456789abcdef' as ItemId

/** Opens a session of the model under test, with changes to the setup. */
export type Open = (
  changes?: Partial<ModelSetup>,
) => Promise<Disposable & { session: ModelSession; heard: Listening }>
type Listening = ReturnType<typeof listen>

/** Asks in writing, and requests an answer. */
export function ask(session: ModelSession, text: string): void {
  session.addHistory([{ kind: 'spoken', itemId: question, role: 'caller', text }])
  session.requestResponse({ mayUseTools: true })
}

type Told = ModelEvent | ModelNotice
type Event<T extends Told['type']> = Extract<Told, { type: T }>

/** Keeps a session's events; `until` awaits the nth event of a kind, past ones included. */
export function listen() {
  const events: Told[] = []
  let wake = () => {}
  const all = <T extends Told['type']>(type: T) =>
    events.filter((event): event is Event<T> => event.type === type)
  return {
    events,
    all,
    listener: (event: Told) => {
      events.push(event)
      wake()
    },
    async until<T extends Told['type']>(type: T, nth = 1): Promise<Event<T>> {
      for (;;) {
        const found = all(type)[nth - 1]
        if (found) return found
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}
