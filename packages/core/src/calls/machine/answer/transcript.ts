import { budgets, type CallId, type ItemId } from '@astrovoice/contracts'
import type { CallItem } from '../../../ports/conversations.ts'
import type { HistoryItem } from '../../../ports/realtime-model.ts'

/**
 * Why an answer holds less than the model made. `interrupted`: the caller stopped it. `unheard`: it did not come out of
 * the loudspeaker. `incomplete`: the model stopped in the middle of it. `refused`: the speech gate stopped it.
 */
export type AnswerCut = 'interrupted' | 'unheard' | 'incomplete' | 'refused'

/** One utterance or tool call, in order; `text` is what is known of it so far. */
export type Entry =
  | {
      readonly kind: 'question'
      readonly itemId: ItemId
      readonly atMs: number
      readonly text: string
      /** Whether `text` is final. */
      readonly isMadeOut: boolean
    }
  | {
      readonly kind: 'answer'
      readonly itemId: ItemId
      readonly atMs: number
      readonly text: string
      readonly cut: AnswerCut | null
    }
  | {
      readonly kind: 'tool'
      readonly itemId: ItemId
      readonly atMs: number
      readonly name: string
      readonly arguments: Record<string, unknown>
      /** Null until the tool call has its output. */
      readonly output: Record<string, unknown> | null
    }

export type Transcript = readonly Entry[]

export function findEntry(transcript: Transcript, itemId: ItemId): Entry | undefined {
  return transcript.findLast((entry) => entry.itemId === itemId)
}

/** Adds an entry, or replaces the one with its id. */
export function putEntry(transcript: Transcript, entry: Entry): Transcript {
  const at = transcript.findLastIndex(({ itemId }) => itemId === entry.itemId)
  return at < 0 ? [...transcript, entry] : transcript.with(at, entry)
}

export const dropEntry = (transcript: Transcript, itemId: ItemId): Transcript =>
  transcript.filter((entry) => entry.itemId !== itemId)

/** How many characters a tool call with its output counts as. */
const charactersOfTool = 500

/** Whether a call holds as much as its limit; every save writes all of it. */
export function isFull(transcript: Transcript): boolean {
  let [questions, characters] = [0, 0]
  for (const entry of transcript) {
    if (entry.kind === 'question') questions++
    characters += entry.kind === 'tool' ? charactersOfTool : entry.text.length
  }
  return questions >= budgets.questionsPerCall.times || characters >= budgets.charactersPerCall.times
}

/** The last question, if no answer follows it. */
export function lastCallerTurn(transcript: Transcript): Extract<Entry, { kind: 'question' }> | null {
  const last = transcript.findLast(({ kind }) => kind !== 'tool')
  return last?.kind === 'question' ? last : null
}

/** The question before an answer, which may have no entry yet. */
export function callerTurnBefore(
  transcript: Transcript,
  itemId: ItemId,
): Extract<Entry, { kind: 'question' }> | null {
  const at = transcript.findLastIndex((entry) => entry.itemId === itemId)
  const before = at < 0 ? transcript : transcript.slice(0, at)
  return before.findLast((entry) => entry.kind === 'question') ?? null
}

/** History for a new model session; entries without words are left out. */
export function toHistory(transcript: Transcript): HistoryItem[] {
  return transcript.flatMap((entry): HistoryItem[] => {
    const { itemId } = entry
    if (entry.kind === 'tool') {
      return [
        {
          kind: 'tool',
          toolCallId: itemId,
          name: entry.name,
          arguments: entry.arguments,
          output: entry.output,
        },
      ]
    }
    if (entry.text.trim() === '') return []
    const role = entry.kind === 'question' ? 'caller' : 'astrologer'
    return [{ kind: 'spoken', itemId, role, text: entry.text.trim() }]
  })
}

/** The transcript as it is stored; entries without words and tool calls without output are left out. */
export function toCallItems(transcript: Transcript, callId: CallId): CallItem[] {
  return transcript.flatMap((entry): CallItem[] => {
    const base = { itemId: entry.itemId, callId, atMs: entry.atMs }
    if (entry.kind === 'tool') {
      const { name, arguments: args, output } = entry
      return output ? [{ ...base, kind: 'tool', name, arguments: args, output }] : []
    }
    if (entry.text.trim() === '') return []
    const role = entry.kind === 'question' ? 'caller' : 'astrologer'
    const wasInterrupted = entry.kind === 'answer' && entry.cut !== null
    return [{ ...base, kind: 'spoken', role, text: entry.text.trim(), wasInterrupted }]
  })
}
