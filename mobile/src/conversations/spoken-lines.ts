import type { AnswerCard, Conversation, ConversationItem } from '@astrovoice/contracts'

type Spoken = Extract<ConversationItem, { kind: 'spoken' }>

export interface SpokenLine {
  readonly item: Spoken
  /** What the answer rests on; empty for other utterances. */
  readonly reasons: readonly AnswerCard[]
}

/** What was said, each answer with the reasons of the tool calls before it. A new call takes no reasons over. */
export function spokenLines({ items }: Pick<Conversation, 'items'>): readonly SpokenLine[] {
  const lines: SpokenLine[] = []
  let coming: readonly AnswerCard[] = []
  let callId: string | null = null
  for (const item of items) {
    if (item.callId !== callId) coming = []
    callId = item.callId
    if (item.kind === 'tool') {
      if (item.reasons) coming = [...coming, item.reasons]
    } else {
      const isAnswer = item.role === 'astrologer'
      lines.push({ item, reasons: isAnswer ? coming : [] })
      if (isAnswer) coming = []
    }
  }
  return lines
}
