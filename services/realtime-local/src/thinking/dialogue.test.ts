import { describe, expect, test } from '@jest/globals'
import type { FunctionTool } from '../protocol/session-schema.ts'
import { decide, type Situation } from './dialogue.ts'
import type { Turn } from './turn.ts'
import { tellScript } from '../language/script.ts'

const tool = (name: string, properties: object, required: string[]): FunctionTool => ({
  type: 'function',
  name,
  parameters: { type: 'object', properties, required },
})
const area = { type: 'string', enum: ['marriage', 'work', 'work_change'] }
const date = { type: 'string' }
const tools = [
  tool('get_timing', { area, from: date, until: date, situation: { items: { enum: ['married'] } } }, [
    'area',
  ]),
  tool('get_outlook', { area }, ['area']),
  tool('match_charts', { with: { type: 'object' }, confirmed: { type: 'boolean' } }, ['with']),
]

const user = (text: string): Turn => ({ who: 'user', text })
const said = (text: string): Turn => ({ who: 'assistant', text })
const gave = (output: object): Turn => ({ who: 'tool', output: JSON.stringify(output) })

const plan = (turns: readonly Turn[], changes: Partial<Situation> = {}) =>
  decide({
    turns,
    tools,
    toolChoice: 'auto',
    instructions: undefined,
    languages: ['en'],
    today: '2026-11-29',
    ...changes,
  })
const calls = (name: string, args: object) => ({ kind: 'call', call: { name, arguments: args } })

const march = {
  speak: { en: 'In March 2027.', hi: 'मार्च 2027 में।', hinglish: 'March 2027 mein.' },
  answer: { why: { speak: { en: 'Jupiter touches your seventh house.' } } },
}

describe('a tool', () => {
  test('gets the areas that its schema knows, and what the caller told of themselves', () => {
    expect(plan([user('I am married. When will I change my job?')])).toEqual(
      calls('get_timing', { area: 'work_change', situation: ['married'] }),
    )
  })

  test('that requires what nobody said is not called', () => {
    const strict = [tool('get_timing', { area: { enum: ['marriage'] } }, ['area'])]
    expect(plan([user('When will I get a visa?')], { tools: strict })).toMatchObject({ reason: 'no-tool' })
  })

  test('is called for each of two questions, and both results are said together', () => {
    const question = user('When will I marry, and when will I change my job?')
    expect(plan([question])).toEqual(calls('get_timing', { area: 'marriage' }))
    expect(plan([question, gave(march)])).toEqual(calls('get_timing', { area: 'work_change' }))
    expect(plan([question, gave(march), gave({ speak: { en: 'In May.' } })])).toMatchObject({
      text: 'In March 2027. In May.',
    })
  })

  test('is called for a question that noise followed before its answer', () => {
    const question = user('When will I marry?')
    const timing = calls('get_timing', { area: 'marriage' })
    expect(plan([question, user('')])).toEqual(timing)
    expect(plan([question, said(''), user(''), user('')])).toEqual(timing)
    expect(plan([question, gave(march), user('')])).toMatchObject({ text: 'In March 2027.' })
    expect(plan([question, said('In March 2027.'), user('')])).toMatchObject({ reason: 'asks-again' })
  })

  test('is called once where two things are asked of one part of life', () => {
    const question = user('कभी कागज़ में गड़बड़ कभी भाव में। अपना घर कब नसीब होगा')
    const own = [...tools.slice(1), tool('get_timing', { area: { enum: ['property'] } }, ['area'])]
    expect(plan([question], { tools: own })).toEqual(calls('get_timing', { area: 'property' }))
    expect(plan([question, gave(march)], { tools: own })).toMatchObject({ text: 'मार्च 2027 में।' })
  })

  test.each([
    ['When will I marry?', 'In March 2027.'],
    ['मेरी शादी कब होगी?', 'मार्च 2027 में।'],
    ['meri shaadi kab hogi', 'March 2027 mein.'],
  ])('result is said as it is, in the words of “%s”', (question, text) => {
    expect(plan([user(question), gave(march)])).toEqual({ kind: 'say', text })
  })

  test('that refuses is answered with its own words', () => {
    const refusal = {
      error: 'no time',
      reason: 'birth_time_needed',
      speak: { en: 'I need your birth time.' },
    }
    expect(plan([user('When will I marry?'), gave(refusal)])).toMatchObject({
      text: 'I need your birth time.',
    })
  })
})

describe('a second person', () => {
  const asked = [user('Should I marry Rahul?'), said('…'), user('5 May 1990'), said('…')]

  test('is looked up by name, and asked for until date and place are told', () => {
    expect(plan(asked.slice(0, 1))).toEqual(calls('match_charts', { with: { name: 'Rahul' } }))
    const nobody = gave({ error: 'nobody', reason: 'person_unknown', speak: { en: 'I do not know them.' } })
    expect(plan([...asked.slice(0, 1), nobody])).toMatchObject({
      reason: 'asks-again',
      text: expect.stringMatching(/Rahul.*date.*\?$/),
    })
    expect(plan(asked.slice(0, 3))).toMatchObject({
      reason: 'asks-again',
      text: expect.not.stringContaining('date'),
    })
  })

  test('is looked up with all that was told, and again once the caller confirms what was read back', () => {
    const birth = { name: 'Rahul', date: '1990-05-05', time: '10:00', place: 'Pune' }
    const told = [...asked, user('he was born in Pune at 10 am')]
    expect(plan(told)).toEqual(calls('match_charts', { with: birth }))
    const readBack = [...told, gave({ confirm: 'Rahul, 5 May 1990?' }), said('Rahul, 5 May 1990?')]
    expect(plan([...readBack, user('yes')])).toEqual(calls('match_charts', { with: birth, confirmed: true }))
    expect(plan([...readBack, user('yes, that is right')])).toEqual(
      calls('match_charts', { with: birth, confirmed: true }),
    )
    expect(plan([...readBack, user('no')])).toMatchObject({ kind: 'say' })
  })

  test('whose birth the caller corrects is read back as corrected', () => {
    const told = [user('Match my chart with Rahul, born on 5 May 1990 at 10 am in Pune')]
    const readBack = [...told, gave({ confirm: {} }), said('Rahul, 5 May 1990. Is that right?')]
    const corrected = { name: 'Rahul', date: '1990-05-05', time: '11:00', place: 'Pune' }
    const correction = [...readBack, user('no, at 11 am')]
    expect(plan(correction)).toEqual(calls('match_charts', { with: corrected }))
    expect(plan([...correction, gave({ confirm: {} }), said('At 11. Is that right?'), user('haan')])).toEqual(
      calls('match_charts', { with: corrected, confirmed: true }),
    )
  })
})

describe('a town that is in several states', () => {
  const told = user('Match my chart with Rahul, born on 5 May 1990 at 10 am in Rampur')
  const refusal = {
    error: 'two',
    reason: 'place_ambiguous',
    speak: { en: 'Which state?', hi: 'कौन सा राज्य?' },
  }
  const asked = [told, gave(refusal), said('Which state?')]
  const birthIn = (place: string) => ({ name: 'Rahul', date: '1990-05-05', time: '10:00', place })

  test.each([
    ['UP', 'UP'],
    ['Uttar Pradesh', 'Uttar Pradesh'],
    ['the one in Himachal', 'Himachal'],
    ['Himachal wala', 'Himachal'],
    ['Rampur in Bihar', 'Bihar'],
    ['यूपी वाला', 'यूपी'],
  ])('and then named by “%s” is looked up there', (reply, state) => {
    const place = `Rampur, ${state}`
    const turns = [...asked, user(reply)]
    expect(plan(turns)).toEqual(calls('match_charts', { with: birthIn(place) }))
    const readBack = [...turns, gave({ confirm: {} }), said('Is that right?'), user('yes')]
    expect(plan(readBack)).toEqual(calls('match_charts', { with: birthIn(place), confirmed: true }))
  })

  test('and then named once more, since the reply was not understood, is looked up there', () => {
    const turns = [...asked, user(''), said('Please say that again.'), user('UP')]
    expect(plan(turns)).toEqual(calls('match_charts', { with: birthIn('Rampur, UP') }))
    const readBack = [...turns, gave({ confirm: {} }), said('Is that right?')]
    expect(plan([...readBack, user(''), said('Please say that again.'), user('yes')])).toEqual(
      calls('match_charts', { with: birthIn('Rampur, UP'), confirmed: true }),
    )
  })

  test('and is then corrected is the other town', () => {
    const turns = [...asked, user('no, he was born in Lucknow')]
    expect(plan(turns)).toEqual(calls('match_charts', { with: birthIn('Lucknow') }))
  })

  test('and is left for another question is not asked about again', () => {
    expect(plan([...asked, user('When will I get a new job?')])).toMatchObject({
      call: { name: 'get_timing' },
    })
  })
})

describe('a caller', () => {
  test('who asks why hears the reason of the last answer', () => {
    expect(plan([user('When will I marry?'), gave(march), said('In March.'), user('why?')])).toMatchObject({
      text: 'Jupiter touches your seventh house.',
    })
  })

  test('who asks why of an answer without a reason hears what its claims rest on', () => {
    const chart = {
      speak: { en: 'Your ascendant is Libra.' },
      answer: { verdict: { speak: { en: 'Your ascendant is Libra.' } } },
      because: { en: '24 degrees of Libra rising in the east.', hi: 'तुला के 24 अंश उदय।' },
    }
    const turns = (why: string) => [user('What is my lagna?'), gave(chart), said('Libra.'), user(why)]
    expect(plan(turns('why?'))).toMatchObject({ text: '24 degrees of Libra rising in the east.' })
    expect(plan(turns('ऐसा क्यों?'))).toMatchObject({ text: 'तुला के 24 अंश उदय।' })
  })

  test('who asks on with a year alone means the same part of life', () => {
    const turns = [user('When will I marry?'), gave(march), said('In March 2027.'), user('and in 2028?')]
    expect(plan(turns)).toEqual(
      calls('get_timing', { area: 'marriage', from: '2028-01-01', until: '2028-12-31' }),
    )
  })

  test('who asks what was asked hears it', () => {
    const turns = [user('When will I marry?'), gave(march), said('…'), user('Do you remember what I asked?')]
    expect(plan(turns)).toMatchObject({ text: expect.stringContaining('When will I marry?') })
  })

  test('in danger never gets a tool call, even when the session forces one', () => {
    const forced = { toolChoice: { type: 'function' as const, name: 'get_outlook' } }
    expect(plan([user('I want to end my life. When will I marry?')], forced)).toMatchObject({
      reason: 'care',
    })
  })

  test.each(['stop', 'ruko ruko', 'रुकिए', 'bas'])('who says “%s” is let speak', (word) => {
    const { text } = plan([user(word)]) as { text: string }
    expect(['Yes?', 'जी?', 'Ji?']).toContain(text)
  })

  test.each([
    ['The red lamp fell behind the cupboard.', 'english'],
    ['पंखा धीमा चल रहा है', 'devanagari'],
    ['remote kahan rakha hai tumne', 'hinglish'],
    ['Call my brother', 'english'],
    ['gaadi ki chaabi kahan hai', 'hinglish'],
  ])('who says “%s” is asked again, in %s', (text, script) => {
    const asked = plan([user(text)])
    expect(asked).toMatchObject({ reason: 'asks-again' })
    expect(tellScript((asked as { text: string }).text)).toBe(script)
  })

  test('who asks who is speaking hears the name that the session gave, and that it is an AI', () => {
    const persona =
      'You are Asha, an AI astrologer on a phone call. Calm.\nYour field: vedic, love. Your manner: warm'
    expect(plan([user('Who are you?')], { persona })).toMatchObject({
      text: expect.stringMatching(/I am Asha, an AI astrologer/),
    })
  })

  test.each([
    ['feminine', 'मैं प्रेम देखती हूँ।', 'Main pyaar dekhti hoon.'],
    ['masculine', 'मैं प्रेम देखता हूँ।', 'Main pyaar dekhta hoon.'],
  ])('hears an astrologer speak of themselves in the %s, as the session says', (gender, hindi, hinglish) => {
    const persona = `You are Asha, an AI astrologer on a phone call.\nYour field: love.\nIn Hindi speak of yourself in the ${gender}.`
    expect(plan([user('आप कौन हैं?')], { persona })).toMatchObject({ text: expect.stringContaining(hindi) })
    expect(plan([user('aap kaun hain')], { persona })).toMatchObject({
      text: expect.stringContaining(hinglish),
    })
  })
})
