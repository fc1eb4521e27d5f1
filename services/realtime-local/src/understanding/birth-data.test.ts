import { expect, test } from '@jest/globals'
import { birthDataOf } from './birth-data.ts'
import { Utterance } from './utterance.ts'

test.each([
  [
    'Should I marry Rahul, born on 5 May 1990 at 10:30 am in Pune?',
    { name: 'Rahul', date: '1990-05-05', time: '10:30', place: 'Pune' },
  ],
  [
    'Her name is Anita, 02/11/1996, 9:45 pm, New Delhi',
    { name: 'Anita', date: '1996-11-02', time: '21:45', place: 'New Delhi' },
  ],
  [
    'Priya se kundli mila do, 12 March 1994, subah 6 baje, Jaipur mein janm',
    { name: 'Priya', date: '1994-03-12', time: '06:00', place: 'Jaipur' },
  ],
  [
    'uska naam Vikram hai, 7 july 1990, raat saade gyarah baje',
    { name: 'Vikram', date: '1990-07-07', time: '23:30' },
  ],
  [
    'नेहा का जन्म 3 जून 1995 को शाम 5 बजे लखनऊ में हुआ',
    { name: 'नेहा', date: '1995-06-03', time: '17:00', place: 'लखनऊ' },
  ],
  [
    'He was born on 3 March 1989 at 7 in the morning in Nagpur',
    { date: '1989-03-03', time: '07:00', place: 'Nagpur' },
  ],
  ['उसका जन्म 3 मार्च 1989 को रात 11 बजे नागपुर में हुआ', { date: '1989-03-03', time: '23:00', place: 'नागपुर' }],
  ['on March 3 1989 in the morning', { date: '1989-03-03' }],
  ['When will I get married?', {}],
])('“%s” tells of a birth %j', (text, birth) => {
  expect(birthDataOf(new Utterance(text))).toEqual(birth)
})
