import { z } from 'zod'
import type { Language } from '@astrovoice/contracts'
import type { CallItem } from '../ports/conversations.ts'

/** 45 seconds at 127 words a minute, slower than the 150 that audiobooks are read at. */
const maxWords = 95
const maxQuestions = 3
const maxQuestionWords = 14

/** Every tool's output: its result as a sentence of each language. */
const ComputedFact = z.object({ speak: z.object({ en: z.string(), hi: z.string(), hinglish: z.string() }) })

const phrases: Record<
  Language,
  { open(name: string): string; asked: string; told: string; nothing: string }
> = {
  en: {
    open: (name) => `This is a summary of your reading with ${name}.`,
    asked: 'You asked:',
    told: 'From your chart you were told:',
    nothing: 'Nothing from your chart was told in this call.',
  },
  hi: {
    open: (name) => `यह ${name} के साथ आपकी बातचीत का सार है।`,
    asked: 'आपने पूछा:',
    told: 'आपकी कुंडली से यह बताया गया:',
    nothing: 'इस बातचीत में कुंडली से कुछ नहीं बताया गया।',
  },
  hinglish: {
    open: (name) => `Yeh ${name} ke saath aapki baatcheet ka saar hai.`,
    asked: 'Aapne poocha:',
    told: 'Aapki kundli se yeh bataya gaya:',
    nothing: 'Is baatcheet mein kundli se kuch nahi bataya gaya.',
  },
}

/**
 * Composes a summary of at most about 45 seconds. It has the caller's questions in their words, and the
 * computed facts that were spoken, in the engine's words. It has nothing else, so it is as true as the
 * computations. Null when the caller asked nothing.
 */
export function summarizeCall(
  items: readonly CallItem[],
  astrologerName: string,
  language: Language,
): string | null {
  const questions = findQuestions(items).slice(0, maxQuestions)
  if (questions.length === 0) return null
  const phrase = phrases[language]
  const opening = [phrase.open(astrologerName), phrase.asked, ...questions]
  const facts = takeWhileFits(
    findFactsTold(items, language),
    maxWords - countWords([...opening, phrase.told]),
  )
  return [...opening, ...(facts.length > 0 ? [phrase.told, ...facts] : [phrase.nothing])].join(' ')
}

function findQuestions(items: readonly CallItem[]): string[] {
  const said = items.flatMap((item) =>
    item.kind === 'spoken' && item.role === 'caller' ? [item.text.trim()] : [],
  )
  return [...new Set(said.filter((text) => text !== ''))].map(shorten)
}

/** A fact was spoken when the astrologer was heard between it and the caller's next words. */
function findFactsTold(items: readonly CallItem[], language: Language): string[] {
  const told = new Set<string>()
  let computed: string[] = []
  for (const item of items) {
    if (item.kind === 'tool') {
      const fact = ComputedFact.safeParse(item.output)
      if (fact.success) computed.push(fact.data.speak[language])
    } else {
      if (item.role === 'astrologer' && item.text.trim() !== '') for (const fact of computed) told.add(fact)
      computed = []
    }
  }
  return [...told].flatMap(splitSentences)
}

function takeWhileFits(sentences: readonly string[], words: number): string[] {
  let left = words
  const firstTooLong = sentences.findIndex((sentence) => (left -= countWords([sentence])) < 0)
  return sentences.slice(0, firstTooLong < 0 ? undefined : firstTooLong)
}

const splitSentences = (text: string) => text.split(/(?<=[.!?।])\s+/)

const countWords = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length

function shorten(text: string): string {
  const words = text.split(/\s+/)
  const kept = words.slice(0, maxQuestionWords).join(' ')
  return words.length > maxQuestionWords ? `${kept}…` : /[.!?।]$/.test(kept) ? kept : `${kept}.`
}
