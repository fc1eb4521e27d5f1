import type { AnswerCard, Card, ConversationId, ItemId, Problem, ServerPayload } from '@astrovoice/contracts'
import type { MicrophoneState, QualityLevel } from '@astrovoice/client'
import type { ShownCard } from '../cards/shown-card.ts'

/** One entry of the transcript: an utterance or a card. */
export type Entry =
  | {
      readonly kind: 'utterance'
      readonly key: ItemId
      readonly role: 'caller' | 'astrologer'
      readonly text: string
      readonly isFinal: boolean
      readonly wasInterrupted: boolean
      /** The reasons behind an answer; empty for other utterances. */
      readonly reasons: readonly AnswerCard[]
    }
  | { readonly kind: 'card'; readonly key: string; readonly card: ShownCard }

/** The state that the call screen shows. */
export interface CallView {
  readonly phase: 'ready' | ServerPayload<'call:state'>['state']
  readonly entries: readonly Entry[]
  /** Reasons that have arrived before the answer that they belong to. */
  readonly comingReasons: readonly AnswerCard[]
  readonly microphone: 'closed' | MicrophoneState
  readonly trouble: Problem | 'lost' | null
  /** The network. `broken`: the client reconnects and keeps the caller's audio. */
  readonly line: 'up' | 'weak' | 'broken'
  readonly conversationId: ConversationId | null
  readonly end: Pick<ServerPayload<'call:ended'>, 'reason' | 'durationMs'> | null
}

export type CallNews =
  | { readonly type: 'dialled' }
  /** A call goes on after the page was loaded again. */
  | ({ readonly type: 'restored' } & Pick<CallView, 'entries' | 'conversationId'>)
  | { readonly type: 'started'; readonly conversationId: ConversationId }
  | { readonly type: 'state'; readonly state: ServerPayload<'call:state'>['state'] }
  | ({ readonly type: 'transcript' } & ServerPayload<'call:transcript'>)
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'interrupted'; readonly itemId: ItemId }
  | { readonly type: 'microphone'; readonly microphone: MicrophoneState }
  | { readonly type: 'reconnecting' }
  | { readonly type: 'resumed' }
  | { readonly type: 'quality'; readonly level: QualityLevel }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'lost' }
  | ({ readonly type: 'ended' } & ServerPayload<'call:ended'>)

export const beforeCall: CallView = {
  phase: 'ready',
  entries: [],
  comingReasons: [],
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
    case 'restored':
      return {
        ...beforeCall,
        phase: 'connecting',
        entries: news.entries,
        conversationId: news.conversationId,
      }
    case 'started':
      return { ...view, conversationId: news.conversationId }
    case 'state':
      return { ...view, phase: news.state, trouble: null, comingReasons: stillComing(view, news.state) }
    case 'transcript':
      return placeUtterance(view, news)
    case 'card':
      return takeCard(view, news.card)
    case 'interrupted':
      return { ...view, entries: view.entries.map((entry) => markInterrupted(entry, news.itemId)) }
    case 'microphone':
      return { ...view, microphone: news.microphone }
    case 'reconnecting':
      return { ...view, line: 'broken' }
    case 'resumed':
      return { ...view, line: 'up' }
    case 'quality':
      return view.line === 'broken' ? view : { ...view, line: news.level === 'poor' ? 'weak' : 'up' }
    case 'refused':
      return { ...view, trouble: news.problem, phase: view.phase === 'connecting' ? 'ready' : view.phase }
    case 'lost':
      return { ...over(view), trouble: 'lost' }
    case 'ended':
      return { ...over(view), trouble: null, conversationId: news.conversationId, end: news }
  }
}

/** When the call listens again without an answer, the answer of these reasons was cancelled. */
const stillComing = ({ comingReasons }: CallView, phase: CallView['phase']) =>
  phase === 'listening' ? [] : comingReasons

/** After a call there are no devices and no network to report. */
const over = (view: CallView): CallView => ({ ...view, phase: 'ended', microphone: 'closed', line: 'up' })

function placeUtterance(view: CallView, news: ServerPayload<'call:transcript'>): CallView {
  const { entries } = view
  const known = entries.findIndex((entry) => entry.key === news.itemId)
  const before = entries[known]
  const { itemId: key, role, text, isFinal } = news
  const utterance = { kind: 'utterance', key, role, text, isFinal } as const
  if (before?.kind === 'utterance') {
    return { ...view, entries: entries.with(known, { ...before, ...utterance }) }
  }
  const isAnswer = role === 'astrologer'
  const at = isAnswer ? entries.length : beforeAnswer(entries)
  const reasons = isAnswer ? view.comingReasons : []
  return {
    ...view,
    comingReasons: isAnswer ? [] : view.comingReasons,
    entries: entries.toSpliced(at, 0, { ...utterance, wasInterrupted: false, reasons }),
  }
}

/** A question may arrive after its answer has begun; it belongs before the running answer. */
function beforeAnswer(entries: readonly Entry[]): number {
  const isSettled = (entry: Entry) =>
    entry.kind === 'utterance' && (entry.role === 'caller' || entry.isFinal || entry.wasInterrupted)
  return entries.findLastIndex(isSettled) + 1
}

/** Reasons wait for their answer. Kinds of cards that this version does not know are left out. */
function takeCard(view: CallView, card: Card): CallView {
  switch (card.kind) {
    case 'answer':
      return { ...view, comingReasons: [...view.comingReasons, card] }
    case 'chart':
    case 'windows':
    case 'day':
    case 'match':
    case 'transits':
    case 'tarot':
      return { ...view, entries: placeCard(view.entries, card) }
    default:
      card satisfies never
      return view
  }
}

/** A drawing is shown once, at its first position. */
function placeCard(entries: readonly Entry[], card: ShownCard): readonly Entry[] {
  const isShown = entries.some((entry) => entry.kind === 'card' && isSameDrawing(entry.card, card))
  return isShown ? entries : [...entries, { kind: 'card', key: `card-${entries.length}`, card }]
}

const isSameDrawing = (a: ShownCard, b: ShownCard): boolean =>
  a.kind === 'chart' && b.kind === 'chart' && a.svg === b.svg

const markInterrupted = (entry: Entry, itemId: ItemId): Entry =>
  entry.kind === 'utterance' && entry.key === itemId ? { ...entry, wasInterrupted: true } : entry
