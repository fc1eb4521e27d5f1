import { figure, NAKSHATRA_LABELS, nakshatraLord, phrase, THE_GRAHA } from '@astrovoice/astrology'
import { ALMANAC_RULES } from '@astrovoice/astrology/rules'
import { sentence, type Sentence } from '../answer/answer.ts'
import type { Claim } from '../answer/claim.ts'
import { dashaDoubtDays, type BirthReading } from '../birth-reading.ts'
import type { Period } from './dasha-periods.ts'

const rule = ALMANAC_RULES.vimshottari.id

/** A period with its first and last instant. */
export const periodClaim = ({ lord, level, startUtcMs, endUtcMs }: Period): Claim => ({
  id: `dasha.${level}.${lord}.${startUtcMs}`,
  rule,
  evidence: PERIOD[level === 1 ? 'maha' : 'antar'](THE_GRAHA[lord]),
  figures: { level, periodFromUtcMs: startUtcMs, periodToUtcMs: endUtcMs },
})

const PERIOD = {
  maha: phrase('the major period of {0}', '{0} की महादशा', '{0} ki mahadasha'),
  antar: phrase('the sub-period of {0}', '{0} की अंतर्दशा', '{0} ki antardasha'),
}

const START = phrase(
  'the count begins with {1}, the lord of {0}, where the Moon was at birth',
  'गिनती {1} से शुरू होती है, जो जन्म के चंद्रमा के नक्षत्र {0} का स्वामी है',
  'ginti {1} se shuru hoti hai, jo janm ke Chandra ke nakshatra {0} ka swami hai',
)

/** Where the count of the periods begins: with the lord of the birth star. */
export function startClaim({ natal: { grahas } }: BirthReading): Claim {
  const { nakshatra, nakshatraIndex, longitudeDeg } = grahas.moon
  return {
    id: 'dasha.start',
    rule,
    evidence: START(NAKSHATRA_LABELS[nakshatra], THE_GRAHA[nakshatraLord(nakshatraIndex)]),
    figures: { nakshatra, longitudeDeg: Math.round(longitudeDeg * 1000) / 1000 },
  }
}

const roughDates = sentence({
  en: 'without your birth time these dates are rough',
  hi: 'जन्म समय के बिना ये तारीख़ें मोटी हैं',
  hinglish: 'janm samay ke bina yeh tareekhein moti hain',
})
const MOVES_BY = phrase(
  'your birth time is approximate, so these dates may move by up to {0}',
  'जन्म समय मोटा-मोटा है, इसलिए ये तारीख़ें {0} तक आगे-पीछे हो सकती हैं',
  'janm samay mota-mota hai, isliye yeh tareekhein {0} tak aage-peeche ho sakti hain',
)
const DAYS = phrase('{0} days', '{0} दिन', '{0} din')
const MONTHS = phrase('{0} months', '{0} महीने', '{0} mahine')
const maxDaysSaid = 60
const daysOfMonth = 30.44

/** How sure dates of periods are; nothing is said for a time to the minute. */
export function dashaCertainty(reading: BirthReading): Sentence | undefined {
  if (reading.accuracy === 'exact') return undefined
  if (reading.accuracy === 'unknown') return roughDates
  const days = Math.ceil(dashaDoubtDays(reading))
  const span = days > maxDaysSaid ? MONTHS(figure(Math.ceil(days / daysOfMonth))) : DAYS(figure(days))
  return sentence(MOVES_BY(span))
}
