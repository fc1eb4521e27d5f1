import type { CallId, ConversationItem, ItemId } from '@astrovoice/contracts'

/** One thing said or computed, in the order it came up; `text` is what is known of it so far. */
export type Entry =
  | { readonly kind: 'question'; readonly itemId: ItemId; readonly atMs: number; readonly text: string }
  | {
      readonly kind: 'answer'
      readonly itemId: ItemId
      readonly atMs: number
      readonly text: string
      readonly wasInterrupted: boolean
    }
  | {
      readonly kind: 'tool'
      readonly itemId: ItemId
      readonly atMs: number
      readonly name: string
      readonly arguments: Record<string, unknown>
      /** Null until it is answered. */
      readonly output: Record<string, unknown> | null
    }

export type Transcript = readonly Entry[]

export function findEntry(transcript: Transcript, itemId: ItemId): Entry | undefined {
  return transcript.findLast((entry) => entry.itemId === itemId)
}

/** Adds an entry, or puts it in the place of the one with its id. */
export function putEntry(transcript: Transcript, entry: Entry): Transcript {
  const at = transcript.findLastIndex(({ itemId }) => itemId === entry.itemId)
  return at < 0 ? [...transcript, entry] : transcript.with(at, entry)
}

/**
 * The part of a text that was heard, when `heardMs` of its `sentMs` of audio were: in proportion, and whole words
 * only. While an answer is still being made its text runs ahead of its audio, so that this may be a few words long.
 */
export function cutText(text: string, heardMs: number, sentMs: number): string {
  if (heardMs >= sentMs) return text.trim()
  const length = Math.floor((text.length * heardMs) / sentMs)
  const endsInsideWord = /\S/.test(text.charAt(length)) && /\S/.test(text.charAt(length - 1))
  const heard = text.slice(0, length)
  return (endsInsideWord ? heard.replace(/\S*$/, '') : heard).trim()
}

/** The transcript as it is kept: without what came to nothing. */
export function keepTranscript(transcript: Transcript, callId: CallId): ConversationItem[] {
  return transcript.flatMap((entry): ConversationItem[] => {
    const base = { itemId: entry.itemId, callId, at: new Date(entry.atMs).toISOString() }
    if (entry.kind === 'tool') {
      const { name, arguments: args, output } = entry
      return output ? [{ ...base, kind: 'tool', name, arguments: args, output }] : []
    }
    if (entry.text.trim() === '') return []
    const role = entry.kind === 'question' ? 'caller' : 'astrologer'
    const wasInterrupted = entry.kind === 'answer' && entry.wasInterrupted
    return [{ ...base, kind: 'spoken', role, text: entry.text.trim(), wasInterrupted }]
  })
}
