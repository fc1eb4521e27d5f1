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
  })
  .meta({
    id: 'CallSummary',
    description: 'Fields of the summary are null or empty unless its state is ready.',
  })

export const ConversationHead = z
  .object({
    id: ConversationId,
    astrologerId: AstrologerId,
    birthProfileId: BirthProfileId.nullable().describe('Null when the profile has been deleted.'),
    language: Language,
    startedAt: Instant,
    lastCallAt: Instant,
  })
  .meta({ id: 'ConversationHead' })

export const Conversation = ConversationHead.extend({
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
    reply: { status: 200, schema: z.object({ conversations: z.array(ConversationHead) }) },
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
}
