import { describe, expect, test } from '@jest/globals'
import { CallId, ItemId, type Language } from '@astrovoice/contracts'
import type { CallItem } from '../../ports/conversations.ts'
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
const astrologer = (text: string, wasInterrupted = false): CallItem => ({
  ...base,
  kind: 'spoken',
  role: 'astrologer',
  text,
  wasInterrupted,
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
  ])('says in %s what was asked and what was computed', (language, summary) => {
    expect(summarizeCall(asked, 'Vidya', language)?.text).toBe(summary)
  })

  test('holds no word of the model: only the question and the engine’s sentence', () => {
    const items = [...asked, astrologer('You will be rich in June.')]
    expect(JSON.stringify(summarizeCall(items, 'Vidya', 'en'))).not.toMatch(/rich/)
  })

  test('leaves out what was computed but never heard, and failed computations', () => {
    const items = [
      caller('Hello'),
      tool({ speak: moon }),
      caller('Wait'),
      tool({ error: 'no such planet' }),
      astrologer('Yes?'),
    ]
    expect(summarizeCall(items, 'Vidya', 'en')?.text).toMatch(
      /Hello\. Wait\. Nothing from your chart was told/,
    )
  })

  test('says a fact once, however often it was computed', () => {
    const summary = summarizeCall([...asked, ...asked], 'Vidya', 'en')?.text ?? ''
    expect(summary.match(/Moon is in Cancer/g)).toHaveLength(1)
  })

  test('a long call is still told within 45 seconds, in whole sentences', () => {
    const items = Array.from({ length: 30 }, (_, i) => [
      caller(`Question ${i} ${'and then '.repeat(40)}`),
      tool({ speak: { ...moon, en: `Fact ${i} holds for you in your second house. It lasts until March.` } }),
      astrologer('Well.'),
    ]).flat()
    const summary = summarizeCall(items, 'Vidya', 'en')?.text ?? ''
    const words = summary.split(' ').length
    expect(words).toBeGreaterThan(80)
    // 95 words are 45 s at 127 words a minute.
    expect(words).toBeLessThanOrEqual(95)
    expect(summary).toMatch(/\.$/)
  })

  test('there is no summary of a call in which nothing was asked', () => {
    expect(summarizeCall([astrologer('Namaste!'), caller('  ')], 'Vidya', 'en')).toBeNull()
  })
})

const said = (text: string) => ({ speak: { en: text, hi: text, hinglish: text }, claims: [] })
const marriage = tool({
  speak: {},
  answer: {
    verdict: said('Your chart supports marriage well.'),
    when: { ...said('the clearest time is March to August 2027'), from: '2027-03-04', until: '2027-08-20' },
    why: said('Jupiter touches your seventh house then.'),
    certainty: said('this is a tendency, not a promise'),
    action: said('Tell your family what you wish for.'),
  },
})
const whole =
  'Your chart supports marriage well: the clearest time is March to August 2027. Jupiter touches your seventh house ' +
  'then; this is a tendency, not a promise. Tell your family what you wish for.'

describe('a summary of answers with parts', () => {
  test('has headline, dates, one next step and every question', () => {
    const items = [caller('When will I marry?'), marriage, astrologer(whole), caller('Thanks. And money?')]
    expect(summarizeCall(items, 'Vidya', 'en')).toMatchObject({
      headline: 'Your chart supports marriage well: the clearest time is March to August 2027.',
      dates: [
        {
          text: 'Your chart supports marriage well: the clearest time is March to August 2027.',
          from: '2027-03-04',
          until: '2027-08-20',
        },
      ],
      nextStep: 'Tell your family what you wish for.',
      questions: ['When will I marry?', 'Thanks. And money?'],
    })
  })

  test('a caller who hangs up in mid-answer gets only what came out of the loudspeaker', () => {
    const heard = 'Your chart supports marriage well: the clearest time is March to'
    const summary = summarizeCall([caller('When?'), marriage, astrologer(heard, true)], 'Vidya', 'en')
    expect(summary).toMatchObject({
      headline: 'Your chart supports marriage well.',
      dates: [],
      nextStep: null,
    })
    expect(summary?.text).not.toMatch(/2027|Jupiter|family/)
  })

  test('an answer cut before its first words tells nothing', () => {
    const summary = summarizeCall([caller('When?'), marriage, astrologer('Your', true)], 'Vidya', 'en')
    expect(summary).toMatchObject({ headline: null, dates: [], nextStep: null })
    expect(summary?.text).toMatch(/Nothing from your chart was told/)
  })

  test('an answer phrased in the model’s own words counts as told, without the parts it left out', () => {
    const phrased = 'Good news about a wedding! I would look at the months from March to August 2027.'
    const summary = summarizeCall([caller('When?'), marriage, astrologer(phrased)], 'Vidya', 'en')
    expect(summary?.headline).toBe(
      'Your chart supports marriage well: the clearest time is March to August 2027.',
    )
    expect(summary?.nextStep).toBeNull()
    expect(summary?.text).not.toMatch(/Jupiter|family/)
  })

  test('an output that refused is not told as a fact', () => {
    const refused = tool({ error: 'no such place', speak: said('I do not know that place.').speak })
    const items = [caller('Panchang?'), refused, astrologer('I do not know that place.')]
    expect(summarizeCall(items, 'Vidya', 'en')?.headline).toBeNull()
  })

  test('a birth that was only read back is not told as a fact', () => {
    const question = 'Rahul, born on 3 March 1989. Is that right?'
    const readBack = tool({ confirm: { date: '1989-03-03' }, speak: said(question).speak })
    const items = [caller('Should I marry Rahul?'), readBack, astrologer(question)]
    expect(summarizeCall(items, 'Vidya', 'en')?.headline).toBeNull()
  })

  test('of ten questions none is dropped, and the text says how many did not fit', () => {
    const items = Array.from({ length: 10 }, (_, i) =>
      caller(`Is question ${i} one that has ten words in it?`),
    )
    const summary = summarizeCall(items, 'Vidya', 'en')
    expect(summary?.questions).toHaveLength(10)
    expect(summary?.text).toMatch(/And 6 more\./)
  })
})
