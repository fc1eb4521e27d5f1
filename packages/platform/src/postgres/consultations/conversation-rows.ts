import type { Prisma } from '@astrovoice/prisma-schema'
import {
  BirthProfileId,
  CallSummary,
  type Conversation,
  ConversationHead,
  ConversationItem,
} from '@astrovoice/contracts'
import { CallFinished } from '@astrovoice/contracts/operations'
import type { FinishedCall, StoredCall } from '@astrovoice/core'
import { toStorableJson } from '../storable-json.ts'

/** What is read together with a call. */
export const withItems = { items: { orderBy: { ordinal: 'asc' as const } } }
export const withCalls = { calls: { orderBy: { startedAt: 'asc' as const }, include: withItems } }

type HeadRow = Prisma.ConversationGetPayload<object>
type CallRow = Prisma.CallGetPayload<{ include: { items: true } }>
type ConversationRow = Prisma.ConversationGetPayload<{ include: { calls: { include: { items: true } } } }>
type StoredCallRow = Prisma.CallGetPayload<{ include: { conversation: true; items: true } }>

export const toCallRow = ({
  event,
  birthProfileId,
  leaseEpoch,
}: FinishedCall): Prisma.CallCreateManyInput => ({
  id: event.callId,
  conversationId: event.conversationId,
  birthProfileId,
  language: event.language,
  startedAt: event.startedAt,
  endedAt: event.endedAt,
  durationMs: event.durationMs,
  reason: event.reason,
  turns: event.turns,
  interruptions: event.interruptions,
  toolCalls: event.toolCalls,
  firstAudioMs: event.firstAudioMs,
  rating: event.rating,
  leaseEpoch,
})

export function toItemRow(item: ConversationItem, ordinal: number): Prisma.ConversationItemCreateManyInput {
  const { itemId, callId, kind, at, ...content } = item
  return { callId, ordinal, itemId, kind, at, content: toStorableJson(content) }
}

export const toHead = (row: HeadRow): ConversationHead =>
  ConversationHead.parse({
    ...row,
    startedAt: row.startedAt.toISOString(),
    lastCallAt: row.lastCallAt.toISOString(),
  })

export const toConversation = (row: ConversationRow): Conversation => ({
  ...toHead(row),
  calls: row.calls.map(toSummary),
  items: row.calls.flatMap(toItems),
})

export function toStoredCall(row: StoredCallRow): StoredCall {
  const { userId, astrologerId } = row.conversation
  const event = CallFinished.parse({
    ...row,
    type: 'call_finished',
    callId: row.id,
    userId,
    astrologerId,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt.toISOString(),
  })
  return {
    event,
    userId: event.userId,
    astrologerId: event.astrologerId,
    birthProfileId: BirthProfileId.parse(row.birthProfileId),
    leaseEpoch: Number(row.leaseEpoch),
    items: toItems(row),
    summaryText: row.summaryText,
    summaryAudioKey: row.summaryAudioKey,
  }
}

const toSummary = (row: CallRow): CallSummary =>
  CallSummary.parse({
    callId: row.id,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt.toISOString(),
    durationMs: row.durationMs,
    text: row.summaryText,
    audioUrl: row.summaryAudioKey,
  })

const toItems = ({ items }: Pick<CallRow, 'items'>): ConversationItem[] =>
  items.map(({ content, itemId, callId, kind, at }) =>
    ConversationItem.parse({ ...(content as object), itemId, callId, kind, at: at.toISOString() }),
  )
