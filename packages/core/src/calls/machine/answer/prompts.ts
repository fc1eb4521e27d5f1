import type { ItemId } from '@astrovoice/contracts'
import { findEntry, type Transcript } from './transcript.ts'

/** What a response must say, instead of an answer of the model's own. */
export type Prompt =
  | {
      readonly kind: 'exactly'
      readonly text: string
      /** Neither noise nor talk interrupts it. */
      readonly isProtected?: boolean | undefined
    }
  /** The rest of an answer; the transcript has its beginning. */
  | { readonly kind: 'go-on'; readonly itemId: ItemId }

/** The prompt as instructions; null when no words were heard, so that the question is asked again. */
export function writePrompt(prompt: Prompt, transcript: Transcript): string | null {
  if (prompt.kind === 'exactly') return sayExactly(prompt.text)
  const entry = findEntry(transcript, prompt.itemId)
  return entry?.kind === 'answer' && entry.text.trim() !== '' ? goOnFrom(entry.text.trim()) : null
}

const sayExactly = (text: string) => `Say exactly: "${text.replaceAll('"', '”')}"`

const goOnFrom = (words: string) =>
  `Your last answer was cut off by a technical fault. The caller has heard: “${words.replaceAll('”', '"')}” ` +
  'Go on from there as if nothing had happened. Repeat nothing of it, do not greet and do not mention the fault.'
