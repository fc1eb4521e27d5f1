import type { ItemId, Language, TurnTaking } from '@astrovoice/contracts'
import { bytesPerMs, callAudio, defaultTurnPolicy } from '@astrovoice/contracts'
import type { ResponseOutcome } from '../../ports/realtime-model.ts'
import { beginCall, type Call, type CallIdentity } from './call.ts'
import type { CallEffect, CallEvent } from './call-event.ts'
import { advance, dueAtMs } from './call-machine.ts'
import type { Transcript } from './answer/transcript.ts'
import { countInterruptions, countTurns } from './lifecycle/count-turns.ts'

export const id = (name: string) => name as ItemId
export const startMs = Date.parse('2026-11-24T10:00:00Z')

/** A call that a test feeds with events, at times counted from its start. */
export class TestCall {
  call: Call
  nowMs = startMs
  constructor(turnTaking: TurnTaking = 'automatic', language: Language = 'en') {
    const identity = {
      callId: 'call',
      language,
      turnTaking,
      turnPolicy: defaultTurnPolicy,
      audio: callAudio,
      startedAtMs: startMs,
    }
    this.call = beginCall(identity as unknown as CallIdentity)
    this.take({ type: 'model-opened' })
  }

  /** Lets time pass until then; `time-passed` comes whenever it is due. */
  at(sinceStartMs: number): this {
    const untilMs = startMs + sinceStartMs
    for (let dueMs = dueAtMs(this.call); dueMs !== null && dueMs <= untilMs; dueMs = dueAtMs(this.call)) {
      this.nowMs = Math.max(this.nowMs, dueMs)
      this.take({ type: 'time-passed' })
    }
    this.nowMs = untilMs
    return this
  }

  /** Handles these events and returns their effects, in order. */
  take(...events: CallEvent[]): CallEffect[] {
    return events.flatMap((event) => {
      const { call, effects } = advance(this.call, event, this.nowMs)
      this.call = call
      return effects
    })
  }

  get transcript(): Transcript {
    return 'transcript' in this.call ? this.call.transcript : []
  }

  get counts() {
    if (this.call.phase === 'ended' || this.call.phase === 'connecting') throw new Error('The call is over.')
    return { turns: countTurns(this.call), interruptions: countInterruptions(this.call) }
  }

  /** Model commands and tool runs only. */
  commands(...events: CallEvent[]): CallEffect[] {
    return this.take(...events).filter(({ type }) => !['emit', 'measure', 'mark-transcribed'].includes(type))
  }

  told(...events: CallEvent[]): unknown[] {
    return this.take(...events).flatMap((effect) =>
      effect.type === 'emit' ? [[effect.event, effect.payload]] : [],
    )
  }
}

export const pushToTalk = (seq: number): CallEvent => ({ type: 'commit-asked', seq })
export const lost: CallEvent = { type: 'model-lost' }
export const ask = (text = 'When?'): CallEvent => ({ type: 'text-asked', itemId: id(`text ${text}`), text })
export const started: CallEvent = { type: 'response-started' }
export const ended = (outcome: ResponseOutcome): CallEvent => ({ type: 'response-finished', outcome })
export const finished: CallEvent = { type: 'response-finished', outcome: 'completed' }
export const cancelled: CallEvent = { type: 'response-finished', outcome: 'cancelled' }
export const sound = (itemId: string, lengthMs: number): CallEvent => ({
  type: 'answer-audio',
  itemId: id(itemId),
  chunk: new Uint8Array(lengthMs * bytesPerMs),
})
export const words = (itemId: string, text: string): CallEvent => ({
  type: 'answer-finished',
  itemId: id(itemId),
  text,
})
export const played = (itemId: string, playedMs: number): CallEvent => ({
  type: 'playout-reported',
  itemId: id(itemId),
  playedMs,
})
export const tool = (toolCallId: string, argumentsJson = '{}'): CallEvent => ({
  type: 'tool-called',
  toolCallId,
  name: 'get_current_dasha',
  argumentsJson,
})
export const result = (toolCallId: string): CallEvent => ({
  type: 'tool-finished',
  toolCallId,
  output: { lord: 'moon' },
})
export const spoken = (itemId: string, endedAtMs: number): CallEvent[] => [
  { type: 'speech-started' },
  { type: 'speech-stopped', endedAtMs },
  { type: 'question-committed', itemId: id(itemId) },
]
/** The caller speaks into the answer long enough to interrupt. */
export const bargeIn: CallEvent[] = [{ type: 'speech-started' }, { type: 'speech-sustained' }]
export const understood = (itemId: string, text: string): CallEvent => ({
  type: 'question-transcribed',
  itemId: id(itemId),
  text,
  isFinal: true,
})
export const addedHistory = (itemId: string, role: 'caller' | 'astrologer', text: string) => ({
  type: 'add-history',
  item: { kind: 'spoken', itemId, role, text },
})
export const asksFor = (effects: CallEffect[]) => effects.filter(({ type }) => type === 'request-response')
export const hangUp: CallEvent = { type: 'end-asked', reason: 'caller_hung_up', rating: null }
export const kept = (effects: CallEffect[]) => effects.find((effect) => effect.type === 'store-call')?.call

export const hush: CallEvent = { type: 'speech-stopped', endedAtMs: startMs }
