import { expect, test } from '@jest/globals'
import { asksIfHuman } from './asks-if-human.ts'

test.each([
  'Is this person good for me?',
  'Is there a person for me in my life?',
  'Will AI take my job?',
  'Should I buy a computer this month?',
  'machine ka business kaisa rahega',
  'mera asli pyaar kab milega',
  'aap asli baat bataiye',
  'kya woh insaan mere liye theek hai',
  'वह इंसान मेरे लिए कैसा है?',
  'Are you sure about marriage?',
  'Which planet makes me human and kind?',
])('“%s” asks something else', (text) => {
  expect(asksIfHuman(text)).toBe(false)
})
