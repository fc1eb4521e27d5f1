import { describe, expect, test } from '@jest/globals'
import { CallId, ItemId, type Language } from '@astrovoice/contracts'
import type { CallItem } from '../ports/conversations.ts'
import { summarizeCall } from './summarize-call.ts'

const base = {
  itemId: ItemId.parse('i1'),
  callId: CallId.parse('7b1f0f5e-5d3c-4a53-8f6b-0d8a0c6f1a11'),
  atMs: Date.parse('2026-11-24T04:00:00Z'),
}
const caller = (text: string): CallItem => ({
  ...base,
  kind: 'spoken',
  role: 'caller',
  text,
  wasInterrupted: false,
})
const astrologer = (text: string): CallItem => ({
  ...base,
  kind: 'spoken',
  role: 'astrologer',
  text,
  wasInterrupted: false,
})
const tool = (output: Record<string, unknown>): CallItem => ({
  ...base,
  kind: 'tool',
  name: 'get_birth_chart',
  arguments: {},
  output,
})

const moon = {
  en: 'Your Moon is in Cancer.',
  hi: 'आपका चंद्रमा कर्क राशि में है।',
  hinglish: 'Aapka Chandra Kark rashi mein hai.',
}
const asked = [caller('When will I marry?'), tool({ speak: moon }), astrologer('Your Moon is in Cancer, so…')]

describe('summarizeCall', () => {
  test.each<[Language, string]>([
    [
      'en',
      'This is a summary of your reading with Vidya. You asked: When will I marry? From your chart you were told: Your Moon is in Cancer.',
    ],
    [
      'hi',
      'यह Vidya के साथ आपकी बातचीत का सार है। आपने पूछा: When will I marry? आपकी कुंडली से यह बताया गया: आपका चंद्रमा कर्क राशि में है।',
    ],
    [
      'hinglish',
      'Yeh Vidya ke saath aapki baatcheet ka saar hai. Aapne poocha: When will I marry? Aapki kundli se yeh bataya gaya: Aapka Chandra Kark rashi mein hai.',
    ],
  ])('says in %s what the caller asked and the tools computed', (language, summary) => {
    expect(summarizeCall(asked, 'Vidya', language)).toBe(summary)
  })

  test('has no word of the model: only the question and the engine’s sentence', () => {
    const items = [...asked, astrologer('You will be rich in June.')]
    expect(summarizeCall(items, 'Vidya', 'en')).not.toMatch(/rich/)
  })

  test('leaves out computed facts that nobody heard, and failed computations', () => {
    const items = [
      caller('Hello'),
      tool({ speak: moon }),
      caller('Wait'),
      tool({ error: 'no such planet' }),
      astrologer('Yes?'),
    ]
    expect(summarizeCall(items, 'Vidya', 'en')).toMatch(/Hello\. Wait\. Nothing from your chart was told/)
  })

  test('says a fact once, also when it was computed twice', () => {
    const summary = summarizeCall([...asked, ...asked], 'Vidya', 'en') ?? ''
    expect(summary.match(/Moon is in Cancer/g)).toHaveLength(1)
  })

  test('a long call takes at most 45 seconds, in whole sentences', () => {
    const items = Array.from({ length: 30 }, (_, i) => [
      caller(`Question ${i} ${'and then '.repeat(40)}`),
      tool({ speak: { ...moon, en: `Fact ${i} holds for you in your second house. It lasts until March.` } }),
      astrologer('Well.'),
    ]).flat()
    const summary = summarizeCall(items, 'Vidya', 'en') ?? ''
    const words = summary.split(' ').length
    expect(words).toBeGreaterThan(80)
    // 95 words are 45 s at 127 words a minute.
    expect(words).toBeLessThanOrEqual(95)
    expect(summary).toMatch(/\.$/)
  })

  test('a call without a question has no summary', () => {
    expect(summarizeCall([astrologer('Namaste!'), caller('  ')], 'Vidya', 'en')).toBeNull()
  })
})
