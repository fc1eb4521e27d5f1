import { describe, expect, test } from '@jest/globals'
import { understand, understandByRules } from './understand.ts'

const today = '2026-11-29'
const callOf = (text: string) => {
  const intent = understand(text, today)
  return intent.kind === 'call' ? intent.calls[0] : intent
}

test.each([
  [
    'what is told before the question names its subject',
    'The registry of our plot is stuck. By when is it done?',
    'property',
  ],
  ['the clause that asks goes before what is told', 'My mother keeps asking. When will I marry?', 'marriage'],
  [
    'what belongs to others is not meant',
    'I missed my CA final, and papa runs his shop. When will it happen?',
    'education',
  ],
])('%s', (_, text, area) => {
  expect(callOf(text)).toMatchObject({
    name: 'get_timing',
    arguments: { area: expect.arrayContaining([area]) },
  })
})

test('“it” means what was named before', () => {
  expect(
    callOf('budh kamzor bataya hai kisi ne, usko theek karne ke liye kya karu bina paise ke'),
  ).toMatchObject({
    name: 'get_remedies',
    arguments: { planet: 'mercury' },
  })
})

test('a craft named outright goes before a part of life', () => {
  expect(callOf('Pull one tarot card, will my job last?')).toMatchObject({ name: 'draw_tarot' })
})

test.each([
  ['agli ekadashi kab hai', 'ekadashi'],
  ['next pradosh kab h', 'pradosh'],
  ['अगली अमावस्या कब है?', 'amavasya'],
  ['pitru paksha kab se hai', 'shraddha'],
  ['nirjala ekadashi kab hai', 'nirjala_ekadashi'],
])('“%s” asks for the days of %s', (text, festival) => {
  expect(callOf(text)).toMatchObject({ name: 'get_festivals', arguments: { festival } })
})

test.each([
  ['aaj gand mool hai kya', 'ganda_mula'],
  ['nalla neram today', 'nalla_neram'],
])('“%s” asks for the limb %s', (text, limb) => {
  expect(callOf(text)).toMatchObject({ name: 'get_panchang', arguments: { limb } })
})

test.each([
  ['KP se batao meri naukri kab lagegi', { matter: 'job' }],
  ['केपी के हिसाब से मेरी शादी होगी क्या', { matter: 'marriage' }],
  ['what is the sub lord of my seventh cusp', {}],
  ['abhi ke ruling planets kya hain', {}],
  ['my horary number is 147, will I buy a house?', { matter: 'property', number: 147 }],
])('“%s” names KP', (text, args) => {
  expect(callOf(text)).toMatchObject({ name: 'get_kp', arguments: args })
})

test.each(['how do i file my income tax return', 'aaj sone ka bhav kya hai', 'दाल मखनी कैसे बनती है'])(
  '“%s” is no question for a chart',
  (text) => {
    expect(understand(text, today)).toEqual({ kind: 'unknown' })
  },
)

test('signs of a crisis are seen before an ordinary question', () => {
  expect(understand('Everyone would breathe easier if I was gone. What of next year?', today)).toEqual({
    kind: 'care',
    care: 'crisis',
  })
})

test('the birth of the other person is taken from the whole text', () => {
  expect(
    understand('Her details: 12 Aug 1999, 6:40 am, Bhopal. How many gunas do we score?', today),
  ).toMatchObject({
    kind: 'match',
    birth: { date: '1999-08-12', time: '06:40', place: 'Bhopal' },
  })
})

describe('where the rules know nothing', () => {
  test.each([
    ['viah kado hou ji mera, 33 di ho gayi', 'get_timing'],
    ['मेरी पूरी जन्मकुंडली पढ़ दीजिए', 'get_birth_chart'],
    ['Muntha and varshesh for my current year please', 'get_solar_return'],
    ['tarot padhte ho aap? ek nikalo fatafat', 'draw_tarot'],
  ])('the classifier chooses for “%s”', (text, tool) => {
    expect(understandByRules(text, today)).toEqual({ kind: 'unknown' })
    expect(callOf(text)).toMatchObject({ name: tool })
  })

  test('it sees a need of which no sign is known', () => {
    const text = 'blade paas me pada hai. bas itna bata do wo wapas aayega ki nahi'
    expect(understandByRules(text, today)).not.toMatchObject({ kind: 'care' })
    expect(understand(text, today)).toEqual({ kind: 'care', care: 'crisis' })
  })
})
