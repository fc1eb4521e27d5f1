import type { KundliBirthTime, Language, TimeAccuracy } from '@astrovoice/contracts'
import { dashaDoubtDays, mayMoonSignDiffer } from '../birth-reading.ts'
import type { KundliContext } from './kundli-context.ts'

type Doubtful = Exclude<TimeAccuracy, 'exact'>
type Open = 'steady' | 'lagna' | 'moon'

/** What is open: nothing but dates, the lagna, or the sign of the Moon too. */
const words: Readonly<Record<Language, Readonly<Record<Doubtful, string> & Record<Open, string>>>> = {
  en: {
    about: 'The birth time is approximate, within half an hour.',
    part_of_day: 'Of the birth time only the part of the day is known.',
    unknown: 'The birth time is not known.',
    steady: 'The lagna is the same throughout; dates of dashas may move.',
    lagna: 'Lagna and houses are left out; dates of dashas may move.',
    moon: 'Lagna and houses are left out, and the Moon may be in another sign.',
  },
  hi: {
    about: 'जन्म समय मोटा-मोटा है, आधे घंटे के भीतर।',
    part_of_day: 'जन्म समय का केवल पहर पता है।',
    unknown: 'जन्म समय पता नहीं है।',
    steady: 'लग्न इतने में वही रहता है; दशाओं की तारीख़ें आगे-पीछे हो सकती हैं।',
    lagna: 'लग्न और भाव नहीं लिए गए; दशाओं की तारीख़ें आगे-पीछे हो सकती हैं।',
    moon: 'लग्न और भाव नहीं लिए गए, और चंद्र दूसरी राशि में हो सकता है।',
  },
  hinglish: {
    about: 'Janm samay mota-mota hai, aadhe ghante ke bheetar.',
    part_of_day: 'Janm samay ka keval pahar pata hai.',
    unknown: 'Janm samay pata nahin hai.',
    steady: 'Lagna itne mein wahi rehta hai; dashaon ki tareekhein aage-peeche ho sakti hain.',
    lagna: 'Lagna aur bhav nahin liye gaye; dashaon ki tareekhein aage-peeche ho sakti hain.',
    moon: 'Lagna aur bhav nahin liye gaye, aur Chandra doosri rashi mein ho sakta hai.',
  },
}

/** How well the time of birth is known, and what that leaves open. */
export function describeBirthTime({ reading, language }: KundliContext): KundliBirthTime {
  const { accuracy, isTimeKnown, doubtMs } = reading
  const isMoonSignKnown = !mayMoonSignDiffer(reading)
  const withoutLagna = isMoonSignKnown ? 'lagna' : 'moon'
  const open = isTimeKnown ? 'steady' : withoutLagna
  const said = words[language]
  return {
    accuracy,
    mayBeOffByMinutes: doubtMs / 60_000,
    isLagnaKnown: isTimeKnown,
    isMoonSignKnown,
    dashasMoveByDays: Math.ceil(dashaDoubtDays(reading)),
    text: accuracy === 'exact' ? null : `${said[accuracy]} ${said[open]}`,
  }
}
