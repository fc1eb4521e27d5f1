import { z } from 'zod'
import { AnswerCard } from '../cards/answer-card.ts'
import { AstrologerId, BirthProfileId, CallId, ConversationId, ItemId } from '../ids.ts'
import { Instant, Language } from '../language.ts'
import { defineRoute } from './route.ts'

const ItemBase = z.object({ itemId: ItemId, callId: CallId, at: Instant })

/** Speech as it was heard: what the caller did not hear of an answer is not in it. */
export const SpokenItem = ItemBase.extend({
  kind: z.literal('spoken'),
  role: z.enum(['caller', 'astrologer']),
  text: z.string(),
  wasInterrupted: z.boolean(),
}).meta({ id: 'SpokenItem' })

/** A tool call of the astrologer, and its output. */
export const ToolItem = ItemBase.extend({
  kind: z.literal('tool'),
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  output: z.record(z.string(), z.unknown()),
  reasons: AnswerCard.nullable().describe(
    'What the answer that follows rests on; null where nothing is known.',
  ),
}).meta({ id: 'ToolItem' })

export const ConversationItem = z.discriminatedUnion('kind', [SpokenItem, ToolItem])
export type ConversationItem = z.infer<typeof ConversationItem>

/** A time that was heard, with its first and last day. */
export const SummaryDate = z
  .object({ text: z.string(), from: z.iso.date(), until: z.iso.date() })
  .meta({ id: 'SummaryDate' })
export type SummaryDate = z.infer<typeof SummaryDate>

/** What of a call was charged, answer by answer. */
export const CallBill = z
  .object({
    heardMs: z.int().min(0).describe('What was heard of answers that are charged.'),
    chargedPaise: z.int().min(0),
    pricePaisePerMinute: z.int().min(0).describe('0 for a free call.'),
    lines: z
      .array(
        z.object({
          itemId: ItemId,
          heardMs: z.int().min(0).describe('How much of it came out of the loudspeaker.'),
          chargedPaise: z.int().min(0),
        }),
      )
      .describe('Their paise add up to `chargedPaise`.'),
  })
  .meta({ id: 'CallBill' })
export type CallBill = z.infer<typeof CallBill>

export const CallSummary = z
  .object({
    callId: CallId,
    startedAt: Instant,
    endedAt: Instant,
    durationMs: z.int().min(0),
    state: z
      .enum(['pending', 'ready', 'none'])
      .describe('none: nothing was asked, or no summary is left for this caller. Do not ask again for it.'),
    headline: z.string().nullable().describe('The main answer that was heard, in one sentence.'),
    dates: z.array(SummaryDate).describe('Times that were heard, in the order of the call.'),
    nextStep: z.string().nullable().describe('One thing to do that was heard.'),
    questions: z.array(z.string()).describe('Every question, as the caller asked it.'),
    text: z.string().nullable().describe('What was asked and what was heard, as it is spoken.'),
    audioUrl: z.string().nullable().describe('The summary spoken, a signed address.'),
    bill: CallBill.optional().describe('Absent for a call that was not charged or is not settled.'),
    rating: z.int().min(1).max(5).nullable().default(null).describe('What the caller gave this call.'),
  })
  .meta({
    id: 'CallSummary',
    description: 'Fields of the summary are null or empty unless its state is ready.',
  })

const ConversationOutline = z.object({
  id: ConversationId,
  astrologerId: AstrologerId,
  birthProfileId: BirthProfileId.nullable().describe('Null when the profile has been deleted.'),
  language: Language,
  startedAt: Instant,
  lastCallAt: Instant,
})
export type ConversationOutline = z.infer<typeof ConversationOutline>

export const ConversationHead = ConversationOutline.extend({
  headline: z
    .string()
    .nullable()
    .describe('The main answer of the last call that has a summary, in one sentence.'),
}).meta({ id: 'ConversationHead' })

export const Conversation = ConversationOutline.extend({
  calls: z.array(CallSummary).describe('Oldest first.'),
  items: z.array(ConversationItem).describe('What was said in these calls, in order.'),
  hasEarlierCalls: z.boolean(),
}).meta({ id: 'Conversation' })
export type Conversation = z.infer<typeof Conversation>
export type ConversationHead = z.infer<typeof ConversationHead>
export type CallSummary = z.infer<typeof CallSummary>

export const conversationRoutes = {
  listConversations: defineRoute({
    method: 'get',
    path: '/v1/conversations',
    summary: 'The caller’s conversations, latest first.',
    tag: 'conversations',
    auth: 'user',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(50).default(20),
      before: Instant.optional().describe('Only those whose last call was before this moment.'),
    }),
    reply: {
      status: 200,
      schema: z.object({
        conversations: z.array(ConversationHead),
        nextBefore: Instant.nullable()
          .default(null)
          .describe('`before` of the next page; null on the last page.'),
      }),
    },
    errors: ['request_invalid'],
  }),
  getConversation: defineRoute({
    method: 'get',
    path: '/v1/conversations/{conversationId}',
    summary: 'The last calls of a conversation, with their transcript.',
    tag: 'conversations',
    auth: 'user',
    params: z.object({ conversationId: ConversationId }),
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(50).default(20).describe('How many calls.'),
      before: Instant.optional().describe('Only calls that started before this moment.'),
    }),
    reply: { status: 200, schema: Conversation },
    errors: ['request_invalid', 'conversation_unknown'],
  }),
  deleteConversation: defineRoute({
    method: 'delete',
    path: '/v1/conversations/{conversationId}',
    summary: 'Deletes a conversation with its calls, transcripts, summaries and their audio.',
    tag: 'conversations',
    auth: 'user',
    audit: 'conversation_deleted',
    params: z.object({ conversationId: ConversationId }),
    reply: { status: 204 },
    errors: ['conversation_unknown', 'conversation_busy'],
    budgets: ['deletions'],
  }),
  deleteConversations: defineRoute({
    method: 'delete',
    path: '/v1/conversations',
    summary:
      'Deletes every conversation of the caller, with calls, transcripts, summaries and audio: nothing is remembered.',
    tag: 'conversations',
    auth: 'user',
    reply: { status: 204 },
    errors: ['conversation_busy'],
    budgets: ['deletions'],
    audit: 'conversations_deleted',
  }),
  deleteCall: defineRoute({
    method: 'delete',
    path: '/v1/calls/{callId}',
    summary:
      'Deletes a call with its transcript, summary and audio; the last one takes its conversation along.',
    tag: 'conversations',
    auth: 'user',
    audit: 'call_deleted',
    params: z.object({ callId: CallId }),
    reply: { status: 204 },
    errors: ['not_found', 'conversation_busy'],
    budgets: ['deletions'],
  }),
  rateCall: defineRoute({
    method: 'put',
    path: '/v1/calls/{callId}/rating',
    summary: 'Rates a call that is over. A later rating of the same call replaces it.',
    tag: 'conversations',
    auth: 'user',
    params: z.object({ callId: CallId }),
    body: z.strictObject({ rating: z.int().min(1).max(5) }),
    reply: { status: 204 },
    errors: ['request_invalid', 'not_found'],
    budgets: ['ratings'],
  }),
}
