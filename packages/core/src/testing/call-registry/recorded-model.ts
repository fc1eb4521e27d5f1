import type {
  HistoryItem,
  ModelEvent,
  ModelListener,
  ModelSession,
  ModelSetup,
  RealtimeModel,
} from '../../ports/realtime-model.ts'
import { ModelUnavailable } from '../../ports/realtime-model.ts'

/** One session of a model: its requests, its history, and the frames it heard, by the first byte of each. */
export interface RecordedSession {
  readonly asked: string[]
  readonly heard: number[]
  readonly history: HistoryItem[]
  readonly hear: ModelListener
}

/** A model that records each session apart: its requests and the frames it heard. */
export class RecordedModel implements RealtimeModel {
  readonly name = 'recorded'
  readonly sessions: RecordedSession[] = []
  readonly setups: ModelSetup[] = []
  /** Instructions of the requested responses, without those of the setup alone. */
  readonly prompts: string[] = []
  isReachable = true
  /** The end of sessions opened from now on. */
  expiresAtMs: number | null = null
  /** The opening of a session waits for this. */
  opens: Promise<void> = Promise.resolve()

  async open(setup: ModelSetup, hear: ModelListener): Promise<ModelSession> {
    await this.opens
    if (!this.isReachable) throw new ModelUnavailable('It was told not to answer.')
    this.setups.push(setup)
    const session: RecordedSession = { asked: [], heard: [], history: [], hear }
    this.sessions.push(session)
    const note = (what: string) => () => void session.asked.push(what)
    return {
      expiresAtMs: this.expiresAtMs,
      waitingBytes: () => 0,
      appendAudio: (chunk) => void session.heard.push(chunk[0]!),
      configure: ({ languages }) => void session.asked.push(`configure ${languages.join()}`),
      commitAudio: note('commitAudio'),
      clearAudio: note('clearAudio'),
      addHistory: (items) => {
        session.asked.push('addHistory')
        session.history.push(...items)
      },
      requestResponse: ({ instructions }) => {
        session.asked.push('requestResponse')
        if (instructions !== undefined) this.prompts.push(instructions)
      },
      cancelResponse: note('cancelResponse'),
      truncate: (_itemId, heardMs) => void session.asked.push(`truncate ${heardMs}`),
      deleteItem: (itemId) => void session.asked.push(`deleteItem ${itemId}`),
      addToolOutput: note('addToolOutput'),
      close: note('close'),
    }
  }

  /** Says something in the newest session. */
  say(...events: ModelEvent[]): void {
    for (const event of events) this.sessions.at(-1)!.hear(event)
  }
}
