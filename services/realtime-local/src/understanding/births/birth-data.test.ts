import { expect, test } from '@jest/globals'
import { birthDataOf } from './birth-data.ts'
import { Utterance } from '../utterance.ts'

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
  ['जन्म बाईस जुलाई उन्नीस सौ छियानवे, शाम पाँच बजे', { date: '1996-07-22', time: '17:00' }],
  ['chaar june sattanve, shaam chhah baje', { date: '1997-06-04', time: '18:00' }],
  ['on March 3 1989 in the morning', { date: '1989-03-03' }],
  [
    'Boy is Karthik, born fourteenth March 1994, six twenty in the morning, Coimbatore. How many gunas do he and I get',
    { name: 'Karthik', date: '1994-03-14', time: '06:20', place: 'Coimbatore' },
  ],
  [
    'She was born 2 August 1988, quarter past three in the afternoon, Pune - where do the two of us click',
    { date: '1988-08-02', time: '15:15', place: 'Pune' },
  ],
  [
    'Ladki Pooja, 22 november 1998, dopahar pone do baje, Jaipur',
    { name: 'Pooja', date: '1998-11-22', time: '13:45', place: 'Jaipur' },
  ],
  [
    'Tanvi meri bestie, 5 june 2001 subah 9 baje Surat ki paidaish',
    { name: 'Tanvi', date: '2001-06-05', time: '09:00', place: 'Surat' },
  ],
  [
    'Girl is Meera, twenty first July 1996, eight forty five in the evening, Kochi',
    { name: 'Meera', date: '1996-07-21', time: '20:45', place: 'Kochi' },
  ],
  ['uska janm 3 may 1992 raat dedh baje Nagpur', { date: '1992-05-03', time: '01:30', place: 'Nagpur' }],
  ['जन्म 4 मई 1990, दोपहर ढाई बजे, कानपुर', { date: '1990-05-04', time: '14:30', place: 'कानपुर' }],
  [
    'born 9 May 1991 at ten to nine in the morning in Delhi',
    { date: '1991-05-09', time: '08:50', place: 'Delhi' },
  ],
  ['subah paune barah baje, 2 june 1993, Indore', { date: '1993-06-02', time: '11:45', place: 'Indore' }],
  ['When will I get married?', {}],
])('“%s” tells of a birth %j', (text, birth) => {
  expect(birthDataOf(new Utterance(text))).toEqual(birth)
})
