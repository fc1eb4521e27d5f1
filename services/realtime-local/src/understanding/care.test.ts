import { expect, test } from '@jest/globals'
import { understand } from './understand.ts'

const today = '2026-11-29'

test.each([
  ['crisis', 'I want to end my life'],
  ['crisis', 'I am so tired of it all'],
  ['crisis', 'everyone would be better off without me'],
  ['crisis', 'mera jeene ka man nahi karta'],
  ['crisis', 'मैं जीना नहीं चाहती'],
  ['crisis', 'mere baad maa ka khayal rakhna'],
  ['crisis', 'if i just wasn’t around anymore'],
  ['violence', 'My husband beats me'],
  ['violence', 'saas dahej ke liye tang karti hai'],
  ['violence', 'मेरे पति मुझ पर हाथ उठाते हैं'],
  ['minor', 'I am 14. When will I get a boyfriend?'],
  ['minor', 'main pandrah saal ki hoon'],
  ['minor', 'I am a 15 year old girl'],
  ['minor', 'main 9th me hu'],
  ['minor', 'मैं नौवीं में पढ़ती हूँ'],
  ['death', 'When will I die?'],
  ['death', 'papa kab tak zinda rahenge'],
  ['death', 'कितनी साँसें बाकी लिखी हैं'],
  ['foetus', 'Will it be a boy or a girl?'],
  ['foetus', 'बेटा होगा या बेटी?'],
  ['medicine', 'Should I stop my medicine?'],
  ['infidelity', 'Kya mere pati mujhe dhoka de rahe hain?'],
  ['law', 'Will I win the court case?'],
  ['gamble', 'Which shares should I buy?'],
  ['magic', 'vashikaran karwana hai'],
])('%s: “%s” is met person first', (care, text) => {
  expect(understand(text, today)).toEqual({ kind: 'care', care })
})

/** Harmless twins of such phrases, as the safety rules list them. */
test.each([
  'Shani ki dasha kab khatam hogi?',
  'Meri shaadi kitni umar mein hogi?',
  'Meri beti 15 saal ki hai, uski padhai kaisi rahegi?',
  'Will I become a doctor?',
  'What does Moon in Cancer mean?',
  'Please share my kundli',
  'Mahamrityunjaya mantra kab karun?',
  'Mere putra ka career kaisa rahega?',
  'Santaan kab hogi?',
  'Will I have a court marriage?',
  'Bhavishya jaan lena hai',
  'Kutte ko roti dena hai kya upay mein?',
  'I am 15 weeks into my job, how is my career?',
  'When will my bad time be over?',
  'phir se boliye',
  'When will my shop recover?',
  'Will my H1B be picked in the lottery?',
  'प्राइवेट स्कूल में पढ़ाता हूँ, पक्की नौकरी कब मिलेगी',
  'mitti ka matka',
  'dadaji ki mrityu 2015 me hui',
  'मकर संक्रांति चौदह को मनेगी?',
])('“%s” is harmless', (text) => {
  expect(understand(text, today)).not.toMatchObject({ kind: 'care' })
})
