import {
  toInstant,
  type CallSummary,
  type Conversation,
  type ConversationHead,
  type ConversationItem,
  type ConversationOutline,
  type Language,
} from '@astrovoice/contracts'
import {
  readReasons,
  type CallCharge,
  type CallItem,
  type ConversationHead as CoreHead,
  type ConversationOutline as CoreOutline,
  type StoredConversation,
  type SummaryState,
} from '@astrovoice/core'

type SignAudio = (key: string) => Promise<string>

export const describeHead = ({ headline, ...outline }: CoreHead): ConversationHead => ({
  ...describeOutline(outline),
  headline,
})

const describeOutline = (outline: CoreOutline): ConversationOutline => ({
  id: outline.id,
  astrologerId: outline.astrologerId,
  birthProfileId: outline.birthProfileId,
  language: outline.language,
  startedAt: toInstant(outline.startedAtMs),
  lastCallAt: toInstant(outline.lastCallAtMs),
})

/** A conversation as REST replies with it: an address for each spoken summary in place of its key. */
export const describeConversation = async (
  conversation: StoredConversation,
  charges: readonly CallCharge[],
  signAudio: SignAudio,
): Promise<Conversation> => ({
  ...describeOutline(conversation),
  calls: await Promise.all(conversation.calls.map((call) => describeCall(call, charges, signAudio))),
  items: conversation.calls.flatMap(({ items }) =>
    items.map((item) => describeItem(item, conversation.language)),
  ),
  hasEarlierCalls: conversation.hasEarlierCalls,
})

async function describeCall(
  { callId, startedAtMs, endedAtMs, durationMs, rating, summary }: StoredConversation['calls'][number],
  charges: readonly CallCharge[],
  signAudio: SignAudio,
): Promise<CallSummary> {
  return {
    callId,
    startedAt: toInstant(startedAtMs),
    endedAt: toInstant(endedAtMs),
    durationMs,
    rating,
    ...describeBill(charges.find((charge) => charge.callId === callId)),
    ...(await describeSummary(summary, signAudio)),
  }
}

/** Nothing for a call that was not charged, or is not settled yet. */
function describeBill(charge: CallCharge | undefined): Pick<CallSummary, 'bill'> {
  if (!charge?.bill) return {}
  const { chargedMs: heardMs, chargedPaise } = charge.bill
  const lines = charge.bill.lines.map(({ isFree: _, ...line }) => line)
  const { pricePaisePerMinute } = charge
  return { bill: { heardMs, chargedPaise, pricePaisePerMinute, lines } }
}

type SummaryFields = Omit<CallSummary, 'callId' | 'startedAt' | 'endedAt' | 'durationMs' | 'rating' | 'bill'>

async function describeSummary(summary: SummaryState, signAudio: SignAudio): Promise<SummaryFields> {
  if (summary.state !== 'ready') {
    const { state } = summary
    return { state, headline: null, dates: [], nextStep: null, questions: [], text: null, audioUrl: null }
  }
  const { state, headline, dates, nextStep, questions, text, audioKey } = summary
  const audioUrl = audioKey === null ? null : await signAudio(audioKey)
  return { state, headline, dates: [...dates], nextStep, questions: [...questions], text, audioUrl }
}

function describeItem({ atMs, ...item }: CallItem, language: Language): ConversationItem {
  const at = toInstant(atMs)
  return item.kind === 'tool' ? { ...item, at, reasons: readReasons(item.output, language) } : { ...item, at }
}
