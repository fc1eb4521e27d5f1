import type { ItemId } from '@astrovoice/contracts'
import type { CallItem } from '../ports/conversations.ts'
import type { HistoryItem } from '../ports/realtime-model.ts'

/** As many items as a model can hold beside a call of half an hour. */
export const maxHistoryItems = 60

/** Items of earlier calls for a new model session, oldest first. */
export function priorHistory(items: readonly CallItem[]): HistoryItem[] {
  return items.map((item, i) =>
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
