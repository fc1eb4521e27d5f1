import { z } from 'zod'
import {
  AstrologerId,
  AudioFormat,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  Instant,
  ItemId,
  Language,
  TurnPolicy,
  TurnTaking,
  defaultTurnPolicy,
  UserId,
} from '@astrovoice/contracts'

/**
 * The stored form of a live call, version 1. Its field names are those of release 0.1 and stay. Gateways of two
 * releases read each other's calls during an upgrade and a rollback. A new field has a default. A field that
 * old gateways need is never dropped or renamed; any other change is a new version.
 */
const time = z.number()
const json = z.record(z.string(), z.unknown())

const identity = z.object({
  callId: CallId,
  conversationId: ConversationId,
  userId: UserId,
  astrologerId: AstrologerId,
  birthProfileId: BirthProfileId,
  language: Language,
  turnTaking: TurnTaking,
  turnPolicy: TurnPolicy.extend({
    acknowledgeAfterMs: TurnPolicy.shape.acknowledgeAfterMs.default(defaultTurnPolicy.acknowledgeAfterMs),
  }).default(defaultTurnPolicy),
  audio: AudioFormat,
  isSpeakerphone: z.boolean(),
  goodbyes: z.object({ en: z.string(), hi: z.string(), hinglish: z.string() }).optional(),
  startedAtMs: time,
  leaseEpoch: z.number(),
})

const prompt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exactly'), text: z.string(), isProtected: z.boolean().optional() }),
  z.object({ kind: z.literal('go-on'), itemId: ItemId }),
])

const response = z.discriminatedUnion('status', [
  z.object({ status: z.literal('free') }),
  z.object({ status: z.literal('delayed'), retryAtMs: time, isUnwanted: z.literal(false) }),
  z.object({
    status: z.literal('awaited'),
    isUnwanted: z.boolean(),
    sinceMs: time,
    prompt: prompt.nullable(),
  }),
  z.object({
    status: z.literal('active'),
    isUnwanted: z.boolean(),
    hasSpoken: z.boolean(),
    hasCalledTools: z.boolean(),
    hasCutCall: z.boolean().default(false),
    prompt: prompt.nullable(),
    sinceMs: time,
  }),
])

const marks = z.array(z.object({ chars: z.number(), ms: z.number() }))

const playing = z.object({
  itemId: ItemId,
  sentMs: z.number(),
  waitingMs: z.number().default(0),
  startMs: time,
  isWhole: z.boolean(),
  marks,
  isProtected: z.boolean().optional(),
  report: z.object({ playedMs: z.number(), atMs: time }).nullable(),
})

const overlap = z.object({
  items: z.array(ItemId),
  cut: z
    .object({
      itemId: ItemId,
      heardMs: z.number(),
      restMs: z.number(),
      restText: z.string(),
      isWhole: z.boolean(),
    })
    .nullable(),
  startedAtMs: time.default(0),
  endedAtMs: time.nullable(),
  dueAtMs: time.nullable(),
})

const entry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    itemId: ItemId,
    atMs: time,
    text: z.string(),
    isMadeOut: z.boolean(),
  }),
  z.object({
    kind: z.literal('answer'),
    itemId: ItemId,
    atMs: time,
    text: z.string(),
    wasInterrupted: z.boolean(),
    cut: z.enum(['interrupted', 'unheard', 'incomplete', 'refused']).nullable().default(null),
  }),
  z.object({
    kind: z.literal('tool'),
    itemId: ItemId,
    atMs: time,
    name: z.string(),
    arguments: json,
    output: json.nullable(),
  }),
])

const presence = z.object({
  awaySinceMs: time.nullable(),
  awayMs: z.number(),
  deadAirMs: z.number().default(0),
  deadFromMs: time.nullable().default(null),
  chargedMs: z.number().nullable().default(null),
  quietSinceMs: time,
  isPrompted: z.boolean(),
  isLeaving: z.boolean(),
  closing: z.object({ reason: EndReason, farewell: z.string(), sinceMs: time }).nullable().default(null),
  isFull: z.boolean().default(false),
  moveByMs: time.nullable(),
  hasMoved: z.boolean(),
})

const live = z.object({
  phase: z.enum(['listening', 'thinking', 'speaking']),
  identity,
  isModelUp: z.boolean(),
  isCallerSpeaking: z.boolean(),
  speakingSinceMs: time.default(0),
  speechAtMs: time.default(0),
  speechMs: z.number().default(0),
  wordless: z.object({ turns: z.number(), isAnswered: z.boolean() }).default({ turns: 0, isAnswered: false }),
  keptReply: ItemId.nullable().default(null),
  release: z
    .object({
      seq: z.number(),
      itemId: ItemId.nullable(),
      askedAtMs: time.default(0),
      isRepeated: z.boolean().default(false),
    })
    .nullable(),
  isAnswerDue: z.boolean(),
  prompt: prompt.nullable(),
  response,
  tools: z.object({
    stepsUsed: z.number(),
    retries: z.number(),
    failovers: z.number().default(0),
    running: z.array(z.object({ toolCallId: z.string(), deadlineMs: time, isStale: z.boolean() })),
  }),
  playout: z.array(playing),
  acknowledgement: z
    .object({
      waitingSinceMs: time.nullable(),
      isAsked: z.boolean(),
      count: z.number(),
      sounding: playing.nullable(),
    })
    .default({ waitingSinceMs: null, isAsked: false, count: 0, sounding: null }),
  overlap: overlap.nullable(),
  resaid: z
    .object({
      itemId: ItemId,
      heardMs: z.number(),
      sentMs: z.number(),
      marks,
      words: z.string(),
      next: z.string(),
    })
    .nullable(),
  transcript: z.array(entry),
  presence,
  figures: z.object({
    turns: z.number(),
    interruptions: z.number(),
    speechEndedAtMs: time.nullable(),
    firstAudioMs: z.array(z.number()),
    textTokensUsed: z.number().default(0),
  }),
})

const item = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('spoken'),
    itemId: ItemId,
    callId: CallId,
    at: Instant,
    role: z.enum(['caller', 'astrologer']),
    text: z.string(),
    wasInterrupted: z.boolean(),
  }),
  z.object({
    kind: z.literal('tool'),
    itemId: ItemId,
    callId: CallId,
    at: Instant,
    name: z.string(),
    arguments: json,
    output: json,
  }),
])

const finished = z.object({
  event: z.object({
    type: z.literal('call_finished'),
    callId: CallId,
    conversationId: ConversationId,
    userId: UserId,
    astrologerId: AstrologerId,
    language: Language,
    startedAt: Instant,
    endedAt: Instant,
    durationMs: z.number(),
    reason: EndReason,
    turns: z.number(),
    interruptions: z.number(),
    toolCalls: z.array(z.string()),
    firstAudioMs: z.array(z.number()),
    rating: z.number().nullable(),
  }),
  birthProfileId: BirthProfileId,
  leaseEpoch: z.number(),
  items: z.array(item),
})
export type StoredEnding = z.output<typeof finished>

export const snapshotVersion = 1

export const SnapshotV1 = z.object({
  /** Release 0.1 wrote none. */
  version: z.literal(snapshotVersion).default(snapshotVersion),
  live,
  resumeToken: z.string(),
  settledSeq: z.number(),
  savedAtMs: time,
  /** States of observers, by name; each observer reads its own. */
  observers: z.record(z.string(), z.unknown()).default({}),
  finished: finished.nullable(),
})
export type SnapshotV1 = z.output<typeof SnapshotV1>
