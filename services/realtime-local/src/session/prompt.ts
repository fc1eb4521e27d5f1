import { createCodec } from '../audio/codec.ts'
import type { AudioFormat, FunctionTool } from '../protocol/session-schema.ts'
import type { Entry } from './conversation.ts'
import { inputAudioTokens, outputAudioTokens, textTokens, type TokenCount } from './usage.ts'

/** A piece of the model's input; two with the same key are equal to it. */
export interface PromptPart {
  readonly key: string
  readonly tokens: Readonly<TokenCount>
}

/** The input of every answer: instructions and tools first, then the whole conversation in its order. */
export function readPrompt(
  { instructions, tools }: { instructions: string; tools: readonly FunctionTool[] },
  entries: readonly Entry[],
): PromptPart[] {
  const head = instructions + (tools.length > 0 ? JSON.stringify(tools) : '')
  return [{ key: head, tokens: { text: textTokens(head), audio: 0 } }, ...entries.map(toPart)]
}

/** An item's status is not read, and audio that was cut off is absent. */
function toPart({ item, audioMs }: Entry): PromptPart {
  const { status: _, ...read } = { status: null, ...item }
  const isCallers = item.type === 'message' && item.role === 'user'
  const audio = (isCallers ? inputAudioTokens : outputAudioTokens)(audioMs / 1000)
  return { key: JSON.stringify([read, audioMs]), tokens: { text: textTokens(wordsOf(item)), audio } }
}

/** The caller's speech is read as sound: the transcript is another model's, and only for people. */
function wordsOf(item: Entry['item']): string {
  if (item.type === 'function_call') return item.name + item.arguments
  if (item.type === 'function_call_output') return item.output
  if (item.type !== 'message') return ''
  const isCallers = item.role === 'user'
  return item.content
    .map(
      (part) =>
        ('text' in part && part.text) || (!isCallers && 'transcript' in part && part.transcript) || '',
    )
    .join('')
}

/** The audio that a caller's item brings along: 24 kHz, mono; empty without any. */
export function readAudio(item: Entry['item'], format: AudioFormat): Int16Array {
  if (item.type !== 'message' || item.role !== 'user') return new Int16Array(0)
  const parts = item.content.map(({ audio }) =>
    createCodec(format.type).decode(Buffer.from(audio ?? '', 'base64')),
  )
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const countTokens = (prompt: readonly PromptPart[]): TokenCount =>
  prompt.reduce((sum, { tokens }) => ({ text: sum.text + tokens.text, audio: sum.audio + tokens.audio }), {
    text: 0,
    audio: 0,
  })
