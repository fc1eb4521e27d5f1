import { z } from 'zod'
import type { CallItem } from '../../ports/conversations.ts'
import { answerParts, type AnswerPart } from './answer.ts'
import { isHeard } from './is-heard.ts'

const Words = z.object({ en: z.string(), hi: z.string(), hinglish: z.string() })
const Part = z.object({ speak: Words, from: z.string().optional(), until: z.string().optional() })
type ToldPart = z.output<typeof Part>

/**
 * An output that found something out. Calls of earlier releases have `speak` without the parts of an answer. What is
 * only read back to be confirmed is none.
 */
const Output = z
  .object({ speak: Words, error: z.never().optional(), confirm: z.never().optional() })
  .transform(({ speak }) => ({ verdict: { speak } }))
const AnswerOutput = z
  .object({ answer: z.object({ verdict: Part }).catchall(Part), error: z.never().optional() })
  .transform(({ answer }): Partial<Record<string, ToldPart>> => answer)
const Told = z.union([AnswerOutput, Output])

/** The parts of one computed answer that the caller heard. */
export type ToldAnswer = Partial<Record<AnswerPart, ToldPart>>

/**
 * What of the computed answers was heard, in order. A part was heard when its words are in what the astrologer was
 * heard to say before the caller's next words. The verdict of an answer that nobody cut was heard in any words.
 */
export function findToldAnswers(items: readonly CallItem[]): ToldAnswer[] {
  const told: ToldAnswer[] = []
  let computed: Partial<Record<string, ToldPart>>[] = []
  let heard = { text: '', isWhole: true }
  const closeTurn = () => {
    for (const parts of computed) told.push(keepHeard(parts, heard))
    computed = []
    heard = { text: '', isWhole: true }
  }
  for (const item of items) {
    if (item.kind === 'tool') {
      const output = Told.safeParse(item.output)
      if (output.success) computed.push(output.data)
    } else if (item.role === 'astrologer') {
      heard = { text: `${heard.text} ${item.text}`, isWhole: heard.isWhole && !item.wasInterrupted }
    } else {
      closeTurn()
    }
  }
  closeTurn()
  return told.filter((parts) => Object.keys(parts).length > 0)
}

function keepHeard(
  parts: Partial<Record<string, ToldPart>>,
  { text, isWhole }: { readonly text: string; readonly isWhole: boolean },
): ToldAnswer {
  if (text.trim() === '') return {}
  const kept = answerParts.flatMap((name) => {
    const part = parts[name]
    if (!part) return []
    const wasHeard = (name === 'verdict' && isWhole) || isHeard(part.speak, text)
    return wasHeard ? [[name, part] as const] : []
  })
  return Object.fromEntries(kept)
}
