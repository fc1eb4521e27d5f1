import { sentence, type Sentence } from '../answer/answer.ts'

const tendency = sentence({
  en: 'this is a tendency, not a promise',
  hi: 'यह झुकाव है, वादा नहीं',
  hinglish: 'yeh jhukaav hai, vaada nahi',
})
const sensitive = sentence({
  en: 'a few minutes of birth time could change this',
  hi: 'जन्म समय में कुछ मिनट का फ़र्क इसे बदल सकता है',
  hinglish: 'janm samay mein kuch minute ka farak ise badal sakta hai',
})
const moonOnly = sentence({
  en: 'without your birth time this rests on the Moon alone',
  hi: 'जन्म समय के बिना यह केवल चंद्रमा से देखा गया है',
  hinglish: 'janm samay ke bina yeh sirf Chandra se dekha gaya hai',
})

/** How sure an answer about an area is, by the birth time. */
export function certaintyOf(birthTime: {
  readonly isKnown: boolean
  readonly isSensitive: boolean
}): Sentence {
  if (!birthTime.isKnown) return moonOnly
  return birthTime.isSensitive ? sensitive : tendency
}
