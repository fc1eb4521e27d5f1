import type { BirthProfile, ItemId } from '@astrovoice/contracts'
import type { CallItem, RecentItem } from '../ports/conversations.ts'
import type { HistoryItem } from '../ports/realtime-model.ts'

/** As many items as a model can hold beside a call of half an hour. */
export const maxHistoryItems = 60

/**
 * What of earlier calls holds for a birth: what was said of another person, or in a call that began before the date,
 * time or place was corrected, rests on another chart.
 */
export const itemsAbout = (
  { id, birthChangedAt }: Pick<BirthProfile, 'id' | 'birthChangedAt'>,
  items: readonly RecentItem[],
): RecentItem[] =>
  items.filter(
    ({ birthProfileId, callStartedAtMs }) =>
      birthProfileId === id && (birthChangedAt === null || callStartedAtMs >= Date.parse(birthChangedAt)),
  )

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
