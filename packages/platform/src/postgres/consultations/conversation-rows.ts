import type { Prisma } from '@astrovoice/prisma-schema'
import {
  AstrologerId,
  BirthProfileId,
  CallId,
  ConversationId,
  EndReason,
  ItemId,
  Language,
  UserId,
} from '@astrovoice/contracts'
import type {
  CallItem,
  ConversationHead,
  ConversationOutline,
  EndedCall,
  RecentItem,
  StoredCall,
  SummaryState,
} from '@astrovoice/core'
import { z } from 'zod'
import { toStorableJson } from '../storable-json.ts'

/** The relations that a call is read with. */
export const withItems = { items: { orderBy: { ordinal: 'asc' as const } } }

type ConversationRow = Prisma.ConversationGetPayload<object>
/** With the headline of the last call that has a summary. */
export type HeadRow = ConversationRow & { readonly headline: string | null }
type CallRow = Prisma.CallGetPayload<{ include: { items: true } }>
type StoredCallRow = Prisma.CallGetPayload<{ include: { conversation: true; items: true } }>
type ItemRow = CallRow['items'][number]
type RecentItemRow = ItemRow & { readonly call: Pick<CallRow, 'birthProfileId' | 'startedAt'> }

export const toCallRow = (call: EndedCall): Prisma.CallCreateManyInput => ({
  id: call.callId,
  conversationId: call.conversationId,
  birthProfileId: call.birthProfileId,
  language: call.language,
  startedAt: new Date(call.startedAtMs),
  endedAt: new Date(call.endedAtMs),
  durationMs: call.durationMs,
  reason: call.reason,
  turns: call.turns,
  interruptions: call.interruptions,
  toolCalls: [...call.toolCalls],
  firstAudioMs: [...call.firstAudioMs],
  rating: call.rating,
  leaseEpoch: call.leaseEpoch,
})

export function toItemRow(item: CallItem, ordinal: number): Prisma.ConversationItemCreateManyInput {
  const { itemId, callId, kind, atMs, ...content } = item
  return { callId, ordinal, itemId, kind, at: new Date(atMs), content: toStorableJson(content) }
}

export const toOutline = (row: ConversationRow): ConversationOutline => ({
  id: ConversationId.parse(row.id),
  astrologerId: AstrologerId.parse(row.astrologerId),
  birthProfileId: row.birthProfileId === null ? null : BirthProfileId.parse(row.birthProfileId),
  language: Language.parse(row.language),
  startedAtMs: row.startedAt.getTime(),
  lastCallAtMs: row.lastCallAt.getTime(),
})

export const toHead = (row: HeadRow): ConversationHead => ({
  ...toOutline(row),
  headline: row.headline,
})

export const toStoredCall = (row: StoredCallRow): StoredCall => ({
  ...toPageCall(row),
  conversationId: ConversationId.parse(row.conversationId),
  userId: UserId.parse(row.conversation.userId),
  astrologerId: AstrologerId.parse(row.conversation.astrologerId),
  birthProfileId: BirthProfileId.parse(row.birthProfileId),
  language: Language.parse(row.language),
  reason: EndReason.parse(row.reason),
  turns: row.turns,
  interruptions: row.interruptions,
  toolCalls: row.toolCalls,
  firstAudioMs: row.firstAudioMs,
  rating: row.rating,
  leaseEpoch: Number(row.leaseEpoch),
})

/** A call in a page of its conversation. */
export const toPageCall = (row: CallRow) => ({
  callId: CallId.parse(row.id),
  startedAtMs: row.startedAt.getTime(),
  endedAtMs: row.endedAt.getTime(),
  durationMs: row.durationMs,
  summary: toSummary(row),
  rating: row.rating,
  items: row.items.map(toItem),
})

const Points = z.object({
  headline: z.string().nullable(),
  dates: z.array(z.object({ text: z.string(), from: z.string(), until: z.string() })),
  nextStep: z.string().nullable(),
  questions: z.array(z.string()),
})
const noPoints: z.output<typeof Points> = { headline: null, dates: [], nextStep: null, questions: [] }

function toSummary(row: CallRow): SummaryState {
  const { summaryText: text, summaryAudioKey: audioKey, summaryPoints: points } = row
  if (text === null) return { state: row.hasNoSummary ? 'none' : 'pending' }
  return { state: 'ready', ...(points === null ? noPoints : Points.parse(points)), text, audioKey }
}

export function toSummaryColumns(
  summary: Exclude<SummaryState, { state: 'pending' }>,
): Prisma.CallUpdateManyMutationInput {
  if (summary.state === 'none') return { hasNoSummary: true }
  const { text, audioKey, headline, dates, nextStep, questions } = summary
  const summaryPoints = toStorableJson({ headline, dates, nextStep, questions })
  return { summaryText: text, summaryAudioKey: audioKey, summaryPoints }
}

const Json = z.record(z.string(), z.unknown())
const Content = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('spoken'),
    role: z.enum(['caller', 'astrologer']),
    text: z.string(),
    wasInterrupted: z.boolean(),
  }),
  z.object({ kind: z.literal('tool'), name: z.string(), arguments: Json, output: Json }),
])

const toItem = ({ content, itemId, callId, kind, at }: ItemRow): CallItem => ({
  ...Content.parse({ ...(content as object), kind }),
  itemId: ItemId.parse(itemId),
  callId: CallId.parse(callId),
  atMs: at.getTime(),
})

export const toRecentItem = (row: RecentItemRow): RecentItem => ({
  ...toItem(row),
  birthProfileId: BirthProfileId.parse(row.call.birthProfileId),
  callStartedAtMs: row.call.startedAt.getTime(),
})
