import type { CallId, Conversation } from '@astrovoice/contracts'

/** One conversation of its pages, oldest page first. A call that two pages hold is taken from the newer one. */
export function joinPages(pages: readonly [Conversation, ...Conversation[]]): Conversation {
  return pages.reduceRight((newer, older) => {
    const known = new Set(newer.calls.map(({ callId }) => callId))
    const isNew = ({ callId }: { readonly callId: CallId }) => !known.has(callId)
    return {
      ...newer,
      calls: [...older.calls.filter(isNew), ...newer.calls],
      items: [...older.items.filter(isNew), ...newer.items],
      hasEarlierCalls: older.hasEarlierCalls,
    }
  })
}
