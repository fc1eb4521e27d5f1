import { expect, test } from '@jest/globals'
import { askingOf, clausesOf, sentencesOf } from './clauses.ts'

const texts = (clauses: readonly { text: string }[]) => clauses.map(({ text }) => text)

test('dots in figures, times and “no.” end no sentence', () => {
  expect(texts(sentencesOf('uski dob 9.9.97 raat 2.10 Patna. gun kitne?'))).toEqual([
    'uski dob 9.9.97 raat 2.10 Patna.',
    'gun kitne?',
  ])
  expect(texts(sentencesOf('mera lucky no. kon sa h'))).toEqual(['mera lucky no. kon sa h'])
})

test('a clause knows which words of the text it has', () => {
  const text = 'Got laid off. By when do I get a job?'
  expect(sentencesOf(text).map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [3, 10],
  ])
})

test.each([
  ['My sister never talks to us. When will we be a family again?', 'When will we be a family again?'],
  ['Do the stars favour me? I missed it twice.', 'Do the stars favour me?'],
  ['मन एक जगह नहीं लगता। कौन सा मंत्र ठीक रहेगा', 'कौन सा मंत्र ठीक रहेगा'],
  ['Have a tricky dinner. how is tomorrow looking', 'how is tomorrow looking'],
])('of the sentences in “%s” one asks', (text, asking) => {
  expect(texts(askingOf(sentencesOf(text)))).toEqual([asking])
})

test('of the clauses in a sentence one asks', () => {
  const [sentence] = sentencesOf('ye hafta kaisa jayega, monday ko hi jhagda ho gaya tha')
  expect(texts(askingOf(clausesOf(sentence!)))).toEqual(['ye hafta kaisa jayega,'])
})
