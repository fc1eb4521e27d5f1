import type { Conversation, ItemId } from '@astrovoice/contracts'
import type { HistoryItem } from '../ports/realtime-model.ts'

/** As much as a model keeps in mind beside a call of half an hour. */
const rememberedItems = 60

/** What the astrologer is reminded of when a conversation goes on: the last items, oldest first. */
export function priorHistory({ items }: Pick<Conversation, 'items'>): HistoryItem[] {
  return items.slice(-rememberedItems).map((item, i) =>
    item.kind === 'spoken'
      ? { kind: 'spoken', itemId: `before_${i}` as ItemId, role: item.role, text: item.text }
      : {
          kind: 'tool',
          toolCallId: `before_${i}`,
          name: item.name,
          arguments: item.arguments,
          output: item.output,
        },
  )
}
