import { z } from 'zod'
import { AudioChunk } from '../audio.ts'
import { Card } from '../cards/index.ts'
import { CallId, ConversationId, ItemId } from '../ids.ts'
import { Instant, Language } from '../language.ts'
import { Problem } from '../problem.ts'

export const CallState = z
  .enum(['connecting', 'listening', 'thinking', 'speaking', 'ended'])
  .meta({ id: 'CallState' })
export type CallState = z.infer<typeof CallState>

export const EndReason = z
  .enum([
    'caller_hung_up',
    'caller_gone',
    'idle',
    'too_long',
    'budget_spent',
    'balance_spent',
    'limit_reached',
    'goodbye',
    'taken_over',
    'model_lost',
    'consent_withdrawn',
    'conduct',
    'server_stopping',
  ])
  .meta({
    id: 'EndReason',
    description:
      'caller_gone: not back in time after the socket was gone. idle: nobody spoke, not even when asked. too_long: ' +
      'the longest call is over. budget_spent: the call has used what one call may use of the model. balance_spent: the caller’s money, or the time of the free call, is used up. limit_reached: the call costs what the caller wants to spend on one. goodbye: the caller said goodbye, and the astrologer one last line. consent_withdrawn: the caller has withdrawn a consent that calls need. conduct: the caller went on with abuse or sexual talk. taken_over: the call goes on, on another socket.',
  })
export type EndReason = z.infer<typeof EndReason>

export const CallCost = z
  .object({
    heardMs: z.int().min(0).describe('What was heard of answers that are charged.'),
    chargedPaise: z.int().min(0).describe('For that, rounded down.'),
    pricePaisePerMinute: z.int().min(0).describe('0 in a free call.'),
    leftMs: z
      .int()
      .min(0)
      .nullable()
      .describe('How much more can be heard; null while the end is not near enough to be known.'),
    warning: z
      .enum(['two_minutes', 'half_minute'])
      .nullable()
      .describe('The astrologer says that so much is left.'),
  })
  .meta({ id: 'CallCost' })
export type CallCost = z.infer<typeof CallCost>

const Sequence = z
  .int()
  .min(0)
  .describe('Counts all events of a call that carry it, from 0, over all its sockets.')
const sequenced = <S extends z.ZodRawShape>(shape: S) => z.object({ seq: Sequence, ...shape })

/** The events that the server sends during a call. Those with a `seq` are sent again after a resume if they were missed. */
export const serverEvents = {
  'call:state': {
    summary: 'What the astrologer does now.',
    payload: sequenced({ callId: CallId, state: CallState, at: Instant }),
  },
  'call:audio': {
    summary: 'A frame of the astrologer’s voice. Frames come faster than they play: queue them.',
    payload: sequenced({ itemId: ItemId, chunk: AudioChunk }),
  },
  'call:acked': {
    summary: 'The last uplink frame that was taken, all before it taken too or given up on.',
    payload: z.object({ seq: z.int().min(0).describe('Of the uplink.') }),
  },
  'call:transcript': {
    summary: 'The words of one utterance so far; each message replaces the one before for its item.',
    payload: sequenced({
      itemId: ItemId,
      role: z.enum(['caller', 'astrologer']),
      text: z.string(),
      isFinal: z.boolean(),
      language: Language.optional(),
    }),
  },
  'call:interrupted': {
    summary: 'The answer was cut off: drop queued audio of this item; it was heard up to playedMs.',
    payload: sequenced({ itemId: ItemId, playedMs: z.int().min(0) }),
  },
  'call:card': {
    summary: 'Something to look at. The card of an answer comes before the answer.',
    payload: z.intersection(Card, z.object({ seq: Sequence })),
  },
  'call:cost': {
    summary:
      'What the call has cost so far, and how much more can be heard; from time to time while it is charged.',
    payload: CallCost,
  },
  'call:moved': {
    summary: 'This server will stop: connect again after `afterMs` and resume. The call goes on meanwhile.',
    payload: z.object({ afterMs: z.int().min(0), reason: z.enum(['server_stopping', 'too_slow']) }),
  },
  'call:error': {
    summary: 'An event without acknowledgement was refused, or the call met a fault it survives.',
    payload: z.object({ event: z.string().nullable(), error: Problem }),
  },
  'call:ended': {
    summary: 'The call is over and stored.',
    payload: sequenced({
      callId: CallId,
      conversationId: ConversationId,
      reason: EndReason,
      durationMs: z.int().min(0),
    }),
  },
} as const satisfies Record<string, ServerEventSpec>

export interface ServerEventSpec {
  readonly summary: string
  readonly payload: z.ZodType
}

export type ServerEventName = keyof typeof serverEvents
export type ServerPayload<E extends ServerEventName> = z.output<(typeof serverEvents)[E]['payload']>

/** The events with a `seq`, which are sent again after a resume. */
export type SequencedEventName = {
  [E in ServerEventName]: ServerPayload<E> extends { seq: number } ? E : never
}[Exclude<ServerEventName, 'call:acked'>]
