import { sentence, type Sentence } from '../answer/answer.ts'
import type { BirthReading } from '../birth-reading.ts'

export const tendency = sentence({
  en: 'this is a tendency, not a promise',
  hi: 'यह झुकाव है, वादा नहीं',
  hinglish: 'yeh jhukaav hai, vaada nahi',
})
const sensitive = sentence({
  en: 'a few minutes of birth time could change this',
  hi: 'जन्म समय में कुछ मिनट का फ़र्क इसे बदल सकता है',
  hinglish: 'janm samay mein kuch minute ka farak ise badal sakta hai',
})
const approximate = sentence({
  en: 'your birth time is approximate, so dates may shift',
  hi: 'जन्म समय मोटा-मोटा है, इसलिए तारीख़ें आगे-पीछे हो सकती हैं',
  hinglish: 'janm samay mota-mota hai, isliye tareekhein aage-peeche ho sakti hain',
})
const moonOnly = sentence({
  en: 'without your birth time this rests on the Moon alone',
  hi: 'जन्म समय के बिना यह केवल चंद्रमा से देखा गया है',
  hinglish: 'janm samay ke bina yeh sirf Chandra se dekha gaya hai',
})
const moonOnlyByRoughTime = sentence({
  en: 'your birth time is not exact enough for the ascendant, so this rests on the Moon alone',
  hi: 'लग्न के लिए जन्म समय पूरा सही नहीं है, इसलिए यह केवल चंद्रमा से देखा गया है',
  hinglish: 'lagna ke liye janm samay poora sahi nahi hai, isliye yeh sirf Chandra se dekha gaya hai',
})

/**
 * How sure an answer is, by the birth time.
 * @param isSensitive whether the doubt in the time could change the lagna.
 */
export function certaintyOf(
  { accuracy, isTimeKnown }: Pick<BirthReading, 'accuracy' | 'isTimeKnown'>,
  isSensitive: boolean,
): Sentence {
  if (!isTimeKnown) return accuracy === 'unknown' ? moonOnly : moonOnlyByRoughTime
  if (accuracy === 'about') return approximate
  return isSensitive ? sensitive : tendency
}
