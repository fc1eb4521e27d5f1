import { expect, test } from '@jest/globals'
import { sentence, type Answer } from './answer.ts'
import { joinAnswer } from './join-answer.ts'

const whole: Answer = {
  verdict: sentence({
    en: 'Your chart supports marriage well.',
    hi: 'आपकी कुंडली में विवाह का योग अच्छा है।',
    hinglish: 'Aapki kundli mein shaadi ka yog achha hai.',
  }),
  when: sentence({
    en: 'the clearest time is March to August 2027',
    hi: 'सबसे साफ़ समय मार्च से अगस्त 2027 है',
    hinglish: 'sabse saaf samay March se August 2027 hai',
  }),
  why: sentence({
    en: 'Jupiter and Saturn both touch your seventh house then.',
    hi: 'तब गुरु और शनि दोनों सातवें भाव को देखते हैं।',
    hinglish: 'Tab Guru aur Shani dono saatve bhav ko dekhte hain.',
  }),
  certainty: sentence({
    en: 'this is a tendency, not a promise',
    hi: 'यह संकेत है, वादा नहीं',
    hinglish: 'yeh sanket hai, vaada nahi',
  }),
  action: sentence({
    en: 'Tell your family what you wish for.',
    hi: 'अपने मन की बात घर में कहें।',
    hinglish: 'Apne mann ki baat ghar mein kahein.',
  }),
}

test('a whole answer is spoken as three sentences, the verdict first', () => {
  expect(joinAnswer(whole)).toEqual({
    en: 'Your chart supports marriage well: the clearest time is March to August 2027. Jupiter and Saturn both touch your seventh house then; this is a tendency, not a promise. Tell your family what you wish for.',
    hi: 'आपकी कुंडली में विवाह का योग अच्छा है: सबसे साफ़ समय मार्च से अगस्त 2027 है। तब गुरु और शनि दोनों सातवें भाव को देखते हैं; यह संकेत है, वादा नहीं। अपने मन की बात घर में कहें।',
    hinglish:
      'Aapki kundli mein shaadi ka yog achha hai: sabse saaf samay March se August 2027 hai. Tab Guru aur Shani dono saatve bhav ko dekhte hain; yeh sanket hai, vaada nahi. Apne mann ki baat ghar mein kahein.',
  })
})

test('a verdict alone is spoken as it is', () => {
  expect(joinAnswer({ verdict: whole.verdict })).toEqual(whole.verdict.speak)
})

test('a certainty without a reason is a sentence of its own', () => {
  const { verdict, certainty } = whole
  expect(joinAnswer({ verdict, ...(certainty && { certainty }) }).en).toBe(
    'Your chart supports marriage well. This is a tendency, not a promise.',
  )
})
