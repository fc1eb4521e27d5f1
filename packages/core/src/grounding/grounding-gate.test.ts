import { describe, expect, test } from '@jest/globals'
import type { CallId, Language } from '@astrovoice/contracts'
import { ManualClock } from '@astrovoice/contracts/testing'
import type { SpeechDecision, SpokenIn, SpokenSentence } from '../calls/index.ts'
import { createReadingTools } from '../readings/index.ts'
import { buildBirthProfile, RecordingCallMeter } from '../testing/index.ts'
import { speechGateContract } from '../testing/port-contracts/index.ts'
import { createGroundingGate } from './grounding-gate.ts'

const clock = new ManualClock(Date.UTC(2026, 10, 29, 6, 30))
const profile = buildBirthProfile()
const openCall = (outputs: SpokenIn['outputs'] = [], about = profile): SpokenIn => ({
  callId: `call-${outputs.length}-${about.time ?? 'unknown'}` as CallId,
  profile: about,
  outputs,
})

function open() {
  const meter = new RecordingCallMeter()
  const errors: string[] = []
  const log = {
    info: () => {},
    warn: () => {},
    error: (_: unknown, message: string) => void errors.push(message),
  }
  const gate = createGroundingGate({ clock, meter, log })
  const check = (text: string, language: Language = 'en', call = openCall()) =>
    gate.check({ text, language, call }) as SpeechDecision
  return { gate, meter, errors, check }
}

// Swiss Ephemeris, Lahiri, for 1992-11-04 22:40 UTC at 19.07 N 72.88 E: ascendant 13° Virgo, Moon 16° Aquarius in the
// fourth quarter of Shatabhisha, Sun 19° Libra, Mars 0° Cancer, Saturn 18° Capricorn.
const wrong: readonly SpokenSentence[] = [
  { language: 'en', text: 'Your Moon is in Taurus.', call: openCall() },
  { language: 'hi', text: 'आपका चंद्रमा वृषभ राशि में है।', call: openCall() },
  { language: 'hinglish', text: 'Aapka Chandra Vrishabh rashi mein hai.', call: openCall() },
  { language: 'en', text: 'Saturn sits in your tenth house.', call: openCall() },
  { language: 'hi', text: 'आपका लग्न मेष है।', call: openCall() },
  { language: 'hinglish', text: 'Saatve ghar ka swami Shani hai.', call: openCall() },
  { language: 'en', text: 'Your birth star is Rohini.', call: openCall() },
  { language: 'en', text: 'Mars is at 20 degrees of Cancer.', call: openCall() },
  { language: 'hi', text: 'आपकी शुक्र की महादशा चल रही है।', call: openCall() },
  { language: 'hinglish', text: 'Aapki Shani ki mahadasha March 2029 tak hai.', call: openCall() },
  { language: 'en', text: 'The best months are March to August 2027.', call: openCall() },
  { language: 'en', text: 'You two score 30 out of 36.', call: openCall() },
  { language: 'hi', text: 'आपकी कुंडली में मंगल दोष है।', call: openCall() },
  { language: 'en', text: 'Your Saturn is retrograde.', call: openCall() },
  { language: 'en', text: 'Today is Wednesday.', call: openCall() },
]

speechGateContract('the grounding gate', () => open().gate, wrong)

describe('the grounding gate', () => {
  test.each([
    ['en', 'Your Moon is in Aquarius, in the fourth quarter of Shatabhisha.'],
    ['hi', 'आपका लग्न कन्या है, और चंद्रमा छठे भाव में है।'],
    ['hinglish', 'Aapki Shani ki mahadasha January 2032 tak hai.'],
    ['en', 'Today is Sunday, and your lagna lord Mercury is in the third house.'],
  ] as const)('speaks what the chart says without a tool, in %s', (language, text) => {
    expect(open().check(text, language)).toEqual({ act: 'speak' })
  })

  test.each([
    ['en', 'Your Moon is in Taurus.', 'Let me correct that: your Moon is in Aquarius.'],
    ['hi', 'शनि दसवें भाव में है।', 'इसे सुधार दूँ: आपका शनि पाँचवें भाव में है।'],
    ['hinglish', 'Aapka lagna Mesh hai.', 'Ise sudhaar doon: aapka lagna Kanya hai.'],
  ] as const)('says the computed fact instead, in %s', (language, text, instead) => {
    expect(open().check(text, language)).toEqual({ act: 'replace', text: instead })
  })

  test('says that a time was not computed until a tool has computed it', async () => {
    const { check } = open()
    const months = 'The clearest time for this is July to August 2029.'
    expect(check(months)).toEqual({ act: 'replace', text: expect.stringContaining('was not computed') })
    const tools = createReadingTools({ profile, language: 'en', clock })
    const { output } = await tools.run('get_timing', { area: 'marriage' })
    expect(check(months, 'en', openCall([output]))).toEqual({ act: 'speak' })
    expect(check('The clearest time is May 2027.', 'en', openCall([output])).act).toBe('replace')
  })

  test('without a birth time nothing is said of lagna and houses', () => {
    const { check } = open()
    const unknown = buildBirthProfile({ time: null })
    expect(check('Your ascendant is Virgo.', 'en', openCall([], unknown)).act).toBe('replace')
    expect(check('Your Sun is in Libra.', 'en', openCall([], unknown))).toEqual({ act: 'speak' })
  })

  test.each([
    ['en', 'Your birth star is Rohini.', 'was not computed'],
    ['hi', 'आपकी शुक्र की महादशा चल रही है।', 'गणना नहीं हुई'],
  ] as const)('without a birth time says neither star nor period instead, in %s', (language, text, words) => {
    const unknown = buildBirthProfile({ time: null })
    expect(open().check(text, language, openCall([], unknown))).toEqual({
      act: 'replace',
      text: expect.stringContaining(words),
    })
  })

  test('counts claims by kind and verdict', () => {
    const { check, meter } = open()
    check('Your Moon is in Aquarius, in the tenth house.')
    check('It opens between June and September 2027.')
    expect(meter.measured.map(({ args }) => args)).toEqual([
      ['sign', 'grounded'],
      ['house', 'contradicted'],
      ['window', 'unsupported'],
    ])
  })

  test('reads “he” as what the call spoke of last, and in another call as nobody', () => {
    const { check, meter } = open()
    const other = openCall([], buildBirthProfile())
    check('Let me look at Saturn.')
    check('He is in the tenth house.', 'en', other)
    expect(meter.measured).toEqual([])
    expect(check('He is in the tenth house.').act).toBe('replace')
  })

  test('speaks and counts what nothing can tell', () => {
    const { check, meter } = open()
    expect(check('Your Rahu is exalted.')).toEqual({ act: 'speak' })
    expect(meter.measured.map(({ args }) => args)).toEqual([['dignity', 'unknown']])
  })

  test('reads the beginning of a long text of mixed scripts', () => {
    const { check } = open()
    expect(check(`Your Moon is in Taurus. ${'\u{1F52E} शनि سات '.repeat(2000)}`).act).toBe('replace')
  })

  test('speaks what it cannot judge, and logs it', () => {
    const { check, errors } = open()
    const broken = buildBirthProfile({ utc: 'never' })
    expect(check('Your Moon is in Taurus.', 'en', openCall([], broken))).toEqual({ act: 'speak' })
    expect(errors).toEqual(['failed to check the claims of a sentence'])
  })

  test('does not hold a chart against a sentence outside of a call', () => {
    expect(open().gate.check({ text: 'Your Moon is in Taurus.', language: 'en' })).toEqual({ act: 'speak' })
  })
})
