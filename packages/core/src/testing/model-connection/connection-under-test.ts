import { expect } from '@jest/globals'
import { bytesPerMs, type CallId, type ItemId } from '@astrovoice/contracts'
import type { ManualClock } from '@astrovoice/contracts/testing'
import {
  ModelUnavailable,
  type HistoryItem,
  type ModelListener,
  type ModelSession,
  type ModelSetup,
  type RealtimeModel,
} from '../../ports/realtime-model.ts'
import type { CallEvent } from '../../calls/machine/call-event.ts'
import { ModelConnection } from '../../calls/model/model-connection.ts'
import { ModelPool } from '../../calls/model/model-pool.ts'

export const minute = 60_000
export const callId = 'call_one' as CallId

/** Resolves when all promises have settled. */
export const completed = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

interface TestSession {
  readonly model: string
  readonly did: unknown[][]
  readonly hear: ModelListener
}

function createModel(
  name: string,
  sessions: TestSession[],
  clock: ManualClock,
): RealtimeModel & { isUp: boolean } {
  return {
    name,
    isUp: true,
    async open(_setup, hear): Promise<ModelSession> {
      if (!this.isUp) throw new ModelUnavailable(name)
      const did: unknown[][] = []
      sessions.push({ model: name, did, hear })
      const note =
        (what: string) =>
        (...args: unknown[]) =>
          void did.push([what, ...args])
      return {
        expiresAtMs: clock.nowMs() + 60 * minute,
        waitingBytes: () => 0,
        appendAudio: (chunk) => void did.push(['appendAudio', chunk.byteLength / bytesPerMs]),
        configure: note('configure'),
        commitAudio: note('commitAudio'),
        clearAudio: note('clearAudio'),
        addHistory: note('add-history'),
        requestResponse: note('requestResponse'),
        cancelResponse: note('cancelResponse'),
        truncate: note('truncate'),
        deleteItem: note('deleteItem'),
        addToolOutput: note('answerTool'),
        close: note('close'),
      }
    },
  }
}

export const history: HistoryItem[] = [
  { kind: 'spoken', itemId: 'q' as ItemId, role: 'caller', text: 'When?' },
]
export const unheard = [new Uint8Array(60 * bytesPerMs)]

/** An open connection over models with these names, and its results. */
export async function openConnection(clock: ManualClock, names = ['first']) {
  const sessions: TestSession[] = []
  const models = names.map((name) => createModel(name, sessions, clock))
  const heard: CallEvent[] = []
  const reopened: string[] = []
  const used: unknown[][] = []
  const failed: string[] = []
  const outcomes: unknown[][] = []
  const logged: unknown[] = []
  const pool = new ModelPool(models, clock)
  const connection = new ModelConnection({ instructions: 'You are Vidya.' } as ModelSetup, {
    callId,
    models: pool,
    clock,
    log: {
      info: () => {},
      warn: (fields) => void logged.push(fields),
      error: (fields) => void logged.push(fields),
    },
    meter: {
      modelReopened: (why) => void reopened.push(why),
      shed: () => {},
      responseFinished: (...args) => void outcomes.push(args),
      modelFault: (...args) => void outcomes.push(args),
      tokensUsed: (...args) => void used.push(args),
      transcribed: (...args) => void used.push(args),
      transcriptionFailed: () => void failed.push('transcription'),
    },
    addHistory: () => history,
    unheard: () => unheard,
    hear: (event) => void heard.push(event),
  })
  await connection.open()
  // The history of earlier calls comes first; tests see what follows.
  expect(sessions[0]!.did.splice(0)).toEqual([['add-history', history]])
  return {
    connection,
    sessions,
    models,
    pool,
    heard,
    reopened,
    used,
    failed,
    outcomes,
    logged,
    types: () => heard.map(({ type }) => type),
  }
}
