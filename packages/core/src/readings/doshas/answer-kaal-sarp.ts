import { kaalSarp } from '@astrovoice/astrology'
import { explainTerm } from '@astrovoice/astrology/meanings'
import { sentence } from '../answer/answer.ts'
import type { Finding } from '../answer/give-answer.ts'
import { sayReasons } from '../areas/evidence.ts'
import type { BirthReading } from '../birth-reading.ts'
import { tendencyNotFate } from './tendency.ts'

const verdicts = {
  present: {
    en: 'Yes, your chart has Kaal Sarp yoga.',
    hi: 'हाँ, आपकी कुंडली में काल सर्प योग है।',
    hinglish: 'Haan, aapki kundli mein Kaal Sarp yog hai.',
  },
  absent: {
    en: 'No, your chart has no Kaal Sarp yoga.',
    hi: 'नहीं, आपकी कुंडली में काल सर्प योग नहीं है।',
    hinglish: 'Nahi, aapki kundli mein Kaal Sarp yog nahi hai.',
  },
}

const reasons = {
  present: {
    en: 'all seven planets lie on one side of Rahu and Ketu',
    hi: 'सातों ग्रह राहु-केतु के एक ही ओर हैं',
    hinglish: 'saaton grah Rahu-Ketu ke ek hi or hain',
  },
  absent: {
    en: 'the planets lie on both sides of Rahu and Ketu',
    hi: 'ग्रह राहु-केतु के दोनों ओर हैं',
    hinglish: 'grah Rahu-Ketu ke dono or hain',
  },
}

/** Whether all seven planets lie on one side of the nodes. */
export function answerKaalSarp({ natal }: BirthReading): Finding {
  const { present, kind } = kaalSarp(natal)
  const which = present ? 'present' : 'absent'
  const rule = explainTerm('kaal-sarp').claims[0]?.rule ?? 'term.kaal-sarp'
  const claim = { id: 'kaalSarp', rule, evidence: reasons[which], figures: { kind: kind?.id ?? 'none' } }
  const why = sayReasons([claim])
  return {
    answer: {
      verdict: sentence(verdicts[which], [claim.id]),
      ...(why && { why }),
      ...(present && { certainty: tendencyNotFate }),
    },
    claims: [claim],
    facts: { dosha: 'kaal_sarp', isPresent: present, kind: kind?.id ?? null },
  }
}
