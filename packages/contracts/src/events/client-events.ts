import { z } from 'zod'
import { AudioChunk, AudioFormat } from '../audio.ts'
import { AstrologerId, BirthProfileId, CallId, ConversationId, ItemId } from '../ids.ts'
import { Language } from '../language.ts'

/** Who decides that the caller has finished: the server's ear, or the caller with call:commit. */
export const TurnTaking = z.enum(['automatic', 'push-to-talk']).meta({ id: 'TurnTaking' })
export type TurnTaking = z.infer<typeof TurnTaking>

export const CallStart = z.strictObject({
  astrologerId: AstrologerId,
  language: Language,
  turnTaking: TurnTaking.default('automatic'),
  audio: AudioFormat.default({ encoding: 'pcm16', sampleRateHz: 24_000 }),
  birthProfileId: BirthProfileId.optional().describe('The caller’s first profile when left out.'),
  conversationId: ConversationId.optional().describe(
    'Goes on with an earlier conversation with this astrologer.',
  ),
})
export type CallStart = z.infer<typeof CallStart>

export const CallStarted = z.object({
  callId: CallId,
  conversationId: ConversationId,
  audio: AudioFormat,
  maxAudioFrameBytes: z.int(),
})
export type CallStarted = z.infer<typeof CallStarted>

const Sequence = z.int().min(0).describe('Counts frames of one direction of a call from 0.')
const Nothing = z.object({})

/** What a client asks, with what the acknowledgement carries; `reply: null` has no acknowledgement. */
export const clientEvents = {
  'call:start': {
    summary: 'Begins a call. The first thing on a socket.',
    payload: CallStart,
    reply: CallStarted,
  },
  'call:audio': {
    summary: 'A frame of what the microphone hears, 20 to 200 ms.',
    payload: z.strictObject({ seq: Sequence, chunk: AudioChunk }),
    reply: null,
  },
  'call:commit': {
    summary: 'Push-to-talk was released: what was sent so far is the question.',
    payload: z.strictObject({}).optional(),
    reply: Nothing,
  },
  'call:text': {
    summary: 'A question typed instead of spoken.',
    payload: z.strictObject({ text: z.string().trim().min(1).max(1000) }),
    reply: z.object({ itemId: ItemId }),
  },
  'call:interrupt': {
    summary: 'Stop talking. Whatever was not played is forgotten.',
    payload: z.strictObject({ itemId: ItemId, playedMs: z.int().min(0) }).optional(),
    reply: Nothing,
  },
  'call:playout': {
    summary: 'How much of an answer has come out of the loudspeaker; sent every 200 ms while it plays.',
    payload: z.strictObject({ itemId: ItemId, playedMs: z.int().min(0) }),
    reply: null,
  },
  'call:end': {
    summary: 'Hangs up.',
    payload: z.strictObject({ rating: z.int().min(1).max(5).optional() }).optional(),
    reply: Nothing,
  },
} as const satisfies Record<string, ClientEventSpec>

export interface ClientEventSpec {
  readonly summary: string
  readonly payload: z.ZodType
  readonly reply: z.ZodType | null
}

export type ClientEventName = keyof typeof clientEvents
export type ClientPayload<E extends ClientEventName> = z.output<(typeof clientEvents)[E]['payload']>
export type ClientReply<E extends ClientEventName> = (typeof clientEvents)[E]['reply'] extends infer S extends
  z.ZodType
  ? z.output<S>
  : undefined
