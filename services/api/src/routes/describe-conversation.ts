import {
  toInstant,
  type CallSummary,
  type Conversation,
  type ConversationHead,
  type ConversationItem,
  type Language,
} from '@astrovoice/contracts'
import {
  readReasons,
  type CallItem,
  type ConversationOutline,
  type StoredConversation,
  type SummaryState,
} from '@astrovoice/core'

type SignAudio = (key: string) => Promise<string>

export const describeOutline = (outline: ConversationOutline): ConversationHead => ({
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
  signAudio: SignAudio,
): Promise<Conversation> => ({
  ...describeOutline(conversation),
  calls: await Promise.all(conversation.calls.map((call) => describeCall(call, signAudio))),
  items: conversation.calls.flatMap(({ items }) =>
    items.map((item) => describeItem(item, conversation.language)),
  ),
  hasEarlierCalls: conversation.hasEarlierCalls,
})

async function describeCall(
  { callId, startedAtMs, endedAtMs, durationMs, summary }: StoredConversation['calls'][number],
  signAudio: SignAudio,
): Promise<CallSummary> {
  return {
    callId,
    startedAt: toInstant(startedAtMs),
    endedAt: toInstant(endedAtMs),
    durationMs,
    ...(await describeSummary(summary, signAudio)),
  }
}

type SummaryFields = Omit<CallSummary, 'callId' | 'startedAt' | 'endedAt' | 'durationMs'>

async function describeSummary(summary: SummaryState, signAudio: SignAudio): Promise<SummaryFields> {
  if (summary.state !== 'ready') {
    const { state } = summary
    return { state, headline: null, dates: [], nextStep: null, questions: [], text: null, audioUrl: null }
  }
  const { state, headline, dates, nextStep, questions, text, audioKey } = summary
  const audioUrl = await signAudio(audioKey)
  return { state, headline, dates: [...dates], nextStep, questions: [...questions], text, audioUrl }
}

function describeItem({ atMs, ...item }: CallItem, language: Language): ConversationItem {
  const at = toInstant(atMs)
  return item.kind === 'tool' ? { ...item, at, reasons: readReasons(item.output, language) } : { ...item, at }
}
