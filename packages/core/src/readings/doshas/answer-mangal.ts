import { mangalDosha, type Label } from '@astrovoice/astrology'
import { explainTerm } from '@astrovoice/astrology/meanings'
import { sentence } from '../answer/answer.ts'
import type { Finding } from '../answer/give-answer.ts'
import { needBirthTime } from '../answer/need-birth-time.ts'
import { sayReasons } from '../areas/evidence.ts'
import type { BirthReading } from '../birth-reading.ts'
import { sayOrdinal } from '../speak.ts'
import { tendencyNotFate } from './tendency.ts'

const verdicts = {
  present: {
    en: 'Yes, your chart has Mangal dosha.',
    hi: 'हाँ, आपकी कुंडली में मंगल दोष है।',
    hinglish: 'Haan, aapki kundli mein Mangal dosh hai.',
  },
  cancelled: {
    en: 'No, Mangal dosha is formed in your chart and is cancelled.',
    hi: 'नहीं, मंगल दोष बनता है, पर उसका भंग हो जाता है।',
    hinglish: 'Nahi, Mangal dosh banta hai, par uska bhang ho jaata hai.',
  },
  absent: {
    en: 'No, your chart has no Mangal dosha.',
    hi: 'नहीं, आपकी कुंडली में मंगल दोष नहीं है।',
    hinglish: 'Nahi, aapki kundli mein Mangal dosh nahi hai.',
  },
}

const action = {
  en: 'Look at the charts of both together before you decide anything.',
  hi: 'कुछ भी तय करने से पहले दोनों की कुंडली साथ में देखिए।',
  hinglish: 'Kuch bhi tay karne se pehle dono ki kundli saath mein dekhiye.',
}

/** Mars stands in no house that makes the dosha. */
const elsewhere = (house: number): Label => ({
  en: `Mars is in your ${sayOrdinal(house, 'en')} house, which makes none`,
  hi: `मंगल आपके ${sayOrdinal(house, 'hi')} भाव में है, जहाँ दोष नहीं बनता`,
  hinglish: `Mangal aapke ${sayOrdinal(house, 'hinglish')} ghar mein hai, jahan dosh nahi banta`,
})

/**
 * Whether a chart has Mangal dosha, by the northern houses and with its cancellations.
 * @throws Refusal birth_time_needed, birth_time_too_rough.
 */
export function answerMangal(reading: BirthReading): Finding {
  needBirthTime(reading, 'Mangal dosha is counted from the lagna.')
  const { natal } = reading
  const { formed, present, evidence, cancelledBy, marsHouse } = mangalDosha(natal)
  const kind = present ? 'present' : formed ? 'cancelled' : 'absent'
  const reasons = present ? evidence : formed ? cancelledBy : [elsewhere(marsHouse.lagna)]
  const rule = explainTerm('manglik').claims[0]?.rule ?? 'term.manglik'
  const claims = reasons.map((label, i) => ({
    id: `mangal.${i + 1}`,
    rule,
    evidence: label,
    figures: { marsHouse: marsHouse.lagna },
  }))
  const why = sayReasons(claims)
  const ids = claims.map(({ id }) => id)
  return {
    answer: {
      verdict: sentence(verdicts[kind], ids),
      ...(why && { why }),
      ...(present && { certainty: tendencyNotFate, action: sentence(action) }),
    },
    claims,
    facts: { dosha: 'mangal', isPresent: present, isFormed: formed, marsHouse },
  }
}
