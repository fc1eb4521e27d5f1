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
      /** A typed question that has not reached the server. */
      readonly isWaiting?: boolean
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
  /** What the call costs so far; null while it is not charged. */
  readonly cost: ServerPayload<'call:cost'> | null
  /** Questions that the astrologer suggests, in the language of the call. */
  readonly suggestions: readonly string[]
  readonly end: Pick<ServerPayload<'call:ended'>, 'reason'> | null
}

export type CallNews =
  | { readonly type: 'dialled' }
  /** A call goes on after the page was loaded again. */
  | ({ readonly type: 'restored' } & Pick<CallView, 'entries' | 'conversationId'>)
  | {
      readonly type: 'started'
      readonly conversationId: ConversationId
      readonly suggestions: readonly string[]
    }
  | { readonly type: 'state'; readonly state: ServerPayload<'call:state'>['state'] }
  | ({ readonly type: 'transcript' } & ServerPayload<'call:transcript'>)
  | { readonly type: 'typed'; readonly itemId: ItemId; readonly text: string }
  /** A typed question was refused. */
  | { readonly type: 'unsent'; readonly itemId: ItemId }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'cost'; readonly cost: ServerPayload<'call:cost'> }
  | { readonly type: 'interrupted'; readonly itemId: ItemId }
  | { readonly type: 'microphone'; readonly microphone: MicrophoneState }
  | { readonly type: 'reconnecting' }
  | { readonly type: 'resumed' }
  | { readonly type: 'quality'; readonly level: QualityLevel }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'lost' }
  /** The call is over as the caller asked, and the connection broke before the server said so. */
  | { readonly type: 'hung-up' }
  | ({ readonly type: 'ended' } & ServerPayload<'call:ended'>)

export const beforeCall: CallView = {
  phase: 'ready',
  entries: [],
  comingReasons: [],
  microphone: 'closed',
  trouble: null,
  line: 'up',
  conversationId: null,
  cost: null,
  suggestions: [],
  end: null,
}

/** The next state after the news. An ended call does not change; another one may begin. */
export function takeNews(view: CallView, news: CallNews): CallView {
  switch (news.type) {
    case 'dialled':
      return { ...beforeCall, phase: 'connecting' }
    case 'restored': {
      const { conversationId } = news
      // The page that would have sent them is gone.
      const entries = news.entries.filter((entry) => entry.kind === 'card' || !entry.isWaiting)
      return { ...beforeCall, phase: 'connecting', entries, conversationId }
    }
    case 'ended':
      return { ...over(view), trouble: null, conversationId: news.conversationId, end: news }
    default:
      return view.phase === 'ended' ? view : takeLiveNews(view, news)
  }
}

type LiveNews = Exclude<CallNews, { readonly type: 'dialled' | 'restored' | 'ended' }>

function takeLiveNews(view: CallView, news: LiveNews): CallView {
  switch (news.type) {
    case 'started':
      return { ...view, conversationId: news.conversationId, suggestions: news.suggestions }
    case 'state':
      return { ...view, phase: news.state, trouble: null, comingReasons: stillComing(view, news.state) }
    case 'transcript':
      return placeUtterance(view, news)
    case 'typed':
      return placeUtterance(view, { ...news, role: 'caller', isFinal: false, isWaiting: true })
    case 'unsent':
      return { ...view, entries: view.entries.filter(({ key }) => key !== news.itemId) }
    case 'card':
      return takeCard(view, news.card)
    case 'cost':
      return { ...view, cost: news.cost }
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
    case 'hung-up':
      return { ...over(view), trouble: null, end: { reason: 'caller_hung_up' } }
  }
}

/** When the call listens again without an answer, the answer of these reasons was cancelled. */
const stillComing = ({ comingReasons }: CallView, phase: CallView['phase']) =>
  phase === 'listening' ? [] : comingReasons

/** After a call there are no devices and no network to report. */
const over = (view: CallView): CallView => ({ ...view, phase: 'ended', microphone: 'closed', line: 'up' })

interface Utterance extends Pick<ServerPayload<'call:transcript'>, 'itemId' | 'role' | 'text' | 'isFinal'> {
  readonly isWaiting?: boolean
}

function placeUtterance(view: CallView, news: Utterance): CallView {
  const { entries } = view
  const known = entries.findIndex((entry) => entry.key === news.itemId)
  const before = entries[known]
  const { itemId: key, role, text, isFinal, isWaiting = false } = news
  const utterance = { kind: 'utterance', key, role, text, isFinal, isWaiting } as const
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
    case 'help':
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
  (a.kind === 'chart' && b.kind === 'chart' && a.svg === b.svg) || (a.kind === 'help' && isSameHelp(a, b))

const isSameHelp = (a: Extract<ShownCard, { kind: 'help' }>, b: ShownCard): boolean =>
  b.kind === 'help' &&
  a.numbers.map(({ number }) => number).join() === b.numbers.map(({ number }) => number).join()

const markInterrupted = (entry: Entry, itemId: ItemId): Entry =>
  entry.kind === 'utterance' && entry.key === itemId ? { ...entry, wasInterrupted: true } : entry
