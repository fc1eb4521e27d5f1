import type { Card, ConversationId, ItemId, Problem, ServerPayload } from '@astrovoice/contracts'

/** One entry of the transcript: an utterance or a card. */
export type Entry =
  | {
      readonly kind: 'utterance'
      readonly key: ItemId
      readonly role: 'caller' | 'astrologer'
      readonly text: string
      readonly isFinal: boolean
      readonly wasInterrupted: boolean
    }
  | { readonly kind: 'card'; readonly key: string; readonly card: Card }

/** The state that the call screen shows. */
export interface CallView {
  readonly phase: 'ready' | ServerPayload<'call:state'>['state']
  readonly entries: readonly Entry[]
  readonly microphone: 'closed' | 'open' | 'muted' | 'missing'
  readonly trouble: Problem | 'lost' | null
  /** `broken`: the client reconnects and keeps the caller's audio. */
  readonly line: 'up' | 'weak' | 'broken'
  readonly conversationId: ConversationId | null
  readonly end: Pick<ServerPayload<'call:ended'>, 'reason' | 'durationMs'> | null
}

export type CallNews =
  | { readonly type: 'dialled' }
  | { readonly type: 'started'; readonly conversationId: ConversationId }
  | { readonly type: 'state'; readonly state: ServerPayload<'call:state'>['state'] }
  | ({ readonly type: 'transcript' } & ServerPayload<'call:transcript'>)
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'interrupted'; readonly itemId: ItemId }
  | { readonly type: 'microphone'; readonly microphone: CallView['microphone'] }
  | { readonly type: 'line'; readonly line: CallView['line'] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'lost' }
  | ({ readonly type: 'ended' } & ServerPayload<'call:ended'>)

export const beforeCall: CallView = {
  phase: 'ready',
  entries: [],
  microphone: 'closed',
  trouble: null,
  line: 'up',
  conversationId: null,
  end: null,
}

/** The next state after the news. An ended call does not change. */
export function takeNews(view: CallView, news: CallNews): CallView {
  if (view.phase === 'ended' && news.type !== 'ended') return view
  switch (news.type) {
    case 'dialled':
      return { ...beforeCall, phase: 'connecting' }
    case 'started':
      return { ...view, conversationId: news.conversationId }
    case 'state':
      return { ...view, phase: news.state, trouble: null }
    case 'transcript':
      return { ...view, entries: placeUtterance(view.entries, news) }
    case 'card':
      return { ...view, entries: placeCard(view.entries, news.card) }
    case 'interrupted':
      return { ...view, entries: view.entries.map((entry) => markInterrupted(entry, news.itemId)) }
    case 'microphone':
      return { ...view, microphone: news.microphone }
    case 'line':
      return { ...view, line: news.line }
    case 'refused':
      return { ...view, trouble: news.problem, phase: view.phase === 'connecting' ? 'ready' : view.phase }
    case 'lost':
      return { ...view, phase: 'ended', trouble: 'lost' }
    case 'ended':
      return { ...view, phase: 'ended', trouble: null, conversationId: news.conversationId, end: news }
  }
}

function placeUtterance(entries: readonly Entry[], news: ServerPayload<'call:transcript'>): readonly Entry[] {
  const known = entries.findIndex((entry) => entry.key === news.itemId)
  const before = entries[known]
  const wasInterrupted = before?.kind === 'utterance' && before.wasInterrupted
  const utterance: Entry = {
    kind: 'utterance',
    key: news.itemId,
    role: news.role,
    text: news.text,
    isFinal: news.isFinal,
    wasInterrupted,
  }
  if (before) return entries.with(known, utterance)
  return entries.toSpliced(news.role === 'caller' ? beforeAnswer(entries) : entries.length, 0, utterance)
}

/** A question may arrive after its answer has begun; it belongs before the running answer. */
function beforeAnswer(entries: readonly Entry[]): number {
  const isSettled = (entry: Entry) =>
    entry.kind === 'utterance' && (entry.role === 'caller' || entry.isFinal || entry.wasInterrupted)
  return entries.findLastIndex(isSettled) + 1
}

/** A drawing is shown once, at its first position. */
function placeCard(entries: readonly Entry[], card: Card): readonly Entry[] {
  const isShown = entries.some((entry) => entry.kind === 'card' && entry.card.svg === card.svg)
  return isShown ? entries : [...entries, { kind: 'card', key: `card-${entries.length}`, card }]
}

const markInterrupted = (entry: Entry, itemId: ItemId): Entry =>
  entry.kind === 'utterance' && entry.key === itemId ? { ...entry, wasInterrupted: true } : entry
