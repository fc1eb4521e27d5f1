import { expect, test } from '@jest/globals'
import { understand } from './understand.ts'

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
