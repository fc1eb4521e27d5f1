import { describe, expect, test } from '@jest/globals'
import { toHinglish } from './index.ts'

// Expected spellings: how messages write these words (language-safety facts, and words of the existing labels).
const WORDS = [
  ['साथ', 'saath'],
  ['काम', 'kaam'],
  ['स्वामी', 'swami'],
  ['राशि', 'rashi'],
  ['ज़मीन', 'zameen'],
  ['पूरी', 'poori'],
  ['पहले', 'pehle'],
  ['कहते', 'kehte'],
  ['रहता', 'rehta'],
  ['तरह', 'tarah'],
  ['बारह', 'barah'],
  ['पढ़ाई', 'padhai'],
  ['शुरुआत', 'shuruat'],
  ['समझदारी', 'samajhdari'],
  ['दूसरों', 'doosron'],
  ['लिए', 'liye'],
  ['चाहिए', 'chahiye'],
  ['आँखें', 'aankhein'],
  ['यात्राएँ', 'yatrayein'],
  ['सातवें', 'saatve'],
  ['बीसवाँ', 'beesva'],
  ['संतान', 'santan'],
  ['संबंध', 'sambandh'],
  ['मंत्र', 'mantra'],
  ['भाग्य', 'bhagya'],
  ['धर्म', 'dharm'],
  ['ज्ञान', 'gyan'],
  ['क्षमता', 'kshamta'],
  ['शनि', 'Shani'],
  ['वृषभ', 'Vrishabh'],
  ['में', 'mein'],
  ['हैं', 'hain'],
  ['नहीं', 'nahin'],
  ['भावों', 'gharon'],
  ['नौकरी', 'job'],
] as const

describe('Hindi in Latin letters', () => {
  test.each(WORDS)('%s is written %s', (hindi, latin) => {
    expect(toHinglish(`को ${hindi}`)).toBe(`Ko ${latin}`)
  })

  test('sentences begin with a capital and end with a full stop', () => {
    expect(toHinglish('यह समय धीरज माँगता है। फ़ैसला आपका है।')).toBe(
      'Yeh samay dheeraj mangta hai. Faisla aapka hai.',
    )
  })

  test('a nukta written as one letter or as two is the same word', () => {
    expect(toHinglish('\u095b\u092e\u0940\u0928')).toBe(toHinglish('\u091c\u093c\u092e\u0940\u0928'))
  })

  test('figures, signs and Latin letters stay', () => {
    expect(toHinglish('36 में से 28 गुण, KP')).toBe('36 mein se 28 gun, KP')
  })
})
