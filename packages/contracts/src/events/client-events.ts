import { z } from 'zod'
import type { SocketBudgetName } from '../budgets.ts'
import { AudioChunk, AudioFormat, AudioRequest, callAudio } from '../audio.ts'
import { AstrologerId, BirthProfileId, CallId, ConversationId, ItemId } from '../ids.ts'
import { Language } from '../language.ts'
import { plainText } from '../plain-text.ts'
import { QuestionId } from './question-id.ts'
import { CallState } from './server-events.ts'

/**
 * Who decides that the caller has finished: silence, the model's understanding of the sentence, or the caller with
 * call:commit.
 */
export const TurnTaking = z.enum(['automatic', 'semantic', 'push-to-talk']).meta({ id: 'TurnTaking' })
export type TurnTaking = z.infer<typeof TurnTaking>

export const CallStart = z.strictObject({
  astrologerId: AstrologerId,
  language: Language,
  turnTaking: TurnTaking.default('automatic'),
  audio: AudioRequest.default(callAudio),
  isSpeakerphone: z
    .boolean()
    .default(false)
    .describe('The microphone may hear the loudspeaker: what sounds like an echo is not taken for speech.'),
  birthProfileId: BirthProfileId.optional().describe('The caller’s first profile when left out.'),
  conversationId: ConversationId.optional().describe(
    'Goes on with an earlier conversation with this astrologer.',
  ),
  opening: z
    .enum(['astrologer', 'caller'])
    .default('caller')
    .describe(
      'Who speaks first. The astrologer greets, says that it is an AI and its price, and suggests two questions; nothing the microphone hears interrupts that.',
    ),
})
export type CallStart = z.infer<typeof CallStart>

const started = {
  callId: CallId,
  conversationId: ConversationId,
  audio: AudioFormat,
  maxAudioFrameBytes: z.int(),
  resumeToken: z.string().describe('Takes the call up again on another socket. A secret.'),
  resumeWithinMs: z.int().min(0).describe('How long a call waits for a caller whose socket is gone.'),
}

export const CallStarted = z.object({
  ...started,
  suggestions: z
    .array(z.string())
    .max(2)
    .default([])
    .describe('Questions that the astrologer suggests, to show as buttons that ask by call:text.'),
})
export type CallStarted = z.infer<typeof CallStarted>

/** Above the longest call. */
const maxPlayedMs = 24 * 3600 * 1000
/** Far above what a call can count to, and below where packed messages end. */
const maxSeq = 2 ** 31 - 1

export const Heard = z.strictObject({ itemId: ItemId, playedMs: z.int().min(0).max(maxPlayedMs) })
export type Heard = z.infer<typeof Heard>

export const CallResume = z.strictObject({
  callId: CallId,
  resumeToken: z.string().min(1).max(200),
  lastSeq: z
    .int()
    .min(-1)
    .max(maxSeq)
    .describe('`seq` of the last event that was handled, all before it handled too; -1 for none.'),
  heard: Heard.optional().describe(
    'The answer that was coming out last, and how much of it has come out by now, what is still queued not counted.',
  ),
})
export type CallResume = z.infer<typeof CallResume>

export const CallResumed = z.object({
  ...started,
  state: CallState,
  ackedSeq: z
    .int()
    .min(-1)
    .describe(
      'Of the uplink: send again, in order, the frames after this one that are still kept. It may lie before what ' +
        'call:acked told, when the server that told it is gone: keep the last 15 s of frames.',
    ),
  nextSeq: z
    .int()
    .min(0)
    .describe(
      'The event that follows. When it is not lastSeq + 1 what lies between is gone for good, and call:interrupted ' +
        'tells what of the last answer not to play any more.',
    ),
})
export type CallResumed = z.infer<typeof CallResumed>

/** Why no audio comes from the microphone. */
export const MuteReason = z.enum(['caller', 'microphone_gone', 'phone_call', 'background']).meta({
  id: 'MuteReason',
  description:
    'caller: the caller muted it. microphone_gone: it was unplugged or taken away. phone_call, background: the ' +
    'system took it from the app.',
})
export type MuteReason = z.infer<typeof MuteReason>

const Sequence = z
  .int()
  .min(0)
  .max(maxSeq)
  .describe('Counts frames of the microphone from 0, over all sockets of a call.')
const Nothing = z.object({})

/** The events that clients send, each with its acknowledgement; an event with `reply: null` has none. */
export const clientEvents = {
  'call:start': {
    summary: 'Starts a call. The first event on a socket.',
    payload: CallStart,
    reply: CallStarted,
    budget: 'otherEvents',
  },
  'call:resume': {
    summary: 'Resumes a call whose socket is lost or will be closed. The first event on a new socket.',
    payload: CallResume,
    reply: CallResumed,
    budget: 'otherEvents',
  },
  'call:audio': {
    summary: 'A frame of what the microphone hears, in the call’s format.',
    payload: z.strictObject({ seq: Sequence, chunk: AudioChunk }),
    reply: null,
    budget: 'audio',
  },
  'call:mute': {
    summary:
      'The microphone is muted or gone, and no frames follow; or it is open again. What was being said ends there. ' +
      'Sent again after a resume.',
    payload: z.strictObject({ muted: z.boolean(), reason: MuteReason.default('caller') }),
    reply: Nothing,
    budget: 'otherEvents',
  },
  'call:commit': {
    summary: 'Ends the caller turn in push-to-talk: the audio sent so far is the question.',
    payload: z.strictObject({}).optional(),
    reply: Nothing,
    budget: 'commits',
  },
  'call:route': {
    summary: 'The sound comes from another device now: a loudspeaker that the microphone may hear, or not.',
    payload: z.strictObject({ isSpeakerphone: z.boolean() }),
    reply: Nothing,
    budget: 'otherEvents',
  },
  'call:language': {
    summary: 'The call goes on in another language, which the astrologer speaks from the next answer on.',
    payload: z.strictObject({ language: Language }),
    reply: Nothing,
    budget: 'otherEvents',
  },
  'call:cancel': {
    summary:
      'Push-to-talk was held and is not released: what was said since the last question is never heard.',
    payload: z.strictObject({}).optional(),
    reply: Nothing,
    budget: 'commits',
  },
  'call:text': {
    summary: 'A question typed instead of spoken.',
    payload: z.strictObject({
      text: plainText(1000),
      itemId: QuestionId.optional().describe(
        'Names the question, so that it can be sent again when no reply came: it is asked once. Made up when left out.',
      ),
    }),
    reply: z.object({ itemId: ItemId }),
    budget: 'questions',
  },
  'call:interrupt': {
    summary: 'Stops the answer. The model forgets what was not played.',
    payload: Heard.optional(),
    reply: Nothing,
    budget: 'interruptions',
  },
  'call:playout': {
    summary: 'How much of an answer has come out of the loudspeaker; sent every 200 ms while it plays.',
    payload: Heard,
    reply: null,
    budget: 'playout',
  },
  'call:end': {
    summary: 'Ends the call.',
    payload: z.strictObject({ rating: z.int().min(1).max(5).optional() }).optional(),
    reply: Nothing,
    budget: 'otherEvents',
  },
} as const satisfies Record<string, ClientEventSpec>

export interface ClientEventSpec {
  readonly summary: string
  readonly payload: z.ZodType
  readonly reply: z.ZodType | null
  readonly budget: SocketBudgetName
}

export type ClientEventName = keyof typeof clientEvents
export type ClientPayload<E extends ClientEventName> = z.output<(typeof clientEvents)[E]['payload']>
export type ClientReply<E extends ClientEventName> = (typeof clientEvents)[E]['reply'] extends infer S extends
  z.ZodType
  ? z.output<S>
  : undefined
