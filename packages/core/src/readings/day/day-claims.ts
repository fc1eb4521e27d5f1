import type { Limb, Panchang, Tithi } from '@astrovoice/astrology/panchang'
import { DAY_LIMB_RULES } from '@astrovoice/astrology/panchang'
import { ALMANAC_RULES } from '@astrovoice/astrology/rules'
import type { Claim } from '../answer/claim.ts'
import type { Speak } from '../speak.ts'
import { WHAT_LIMBS_ARE } from './what-limbs-are.ts'

const evidence = {
  vara: {
    en: 'a weekday lasts from one sunrise to the next',
    hi: 'वार एक सूर्योदय से अगले सूर्योदय तक रहता है',
    hinglish: 'vaar ek suryoday se agle suryoday tak rehta hai',
  },
  tithi: {
    en: 'a tithi lasts while the Moon gains twelve degrees on the Sun',
    hi: 'चंद्रमा के सूर्य से बारह अंश आगे बढ़ने तक एक तिथि रहती है',
    hinglish: 'Chandra ke Surya se baarah ansh aage badhne tak ek tithi rehti hai',
  },
  nakshatra: {
    en: 'the Moon passes a twenty-seventh of the sky in that time',
    hi: 'इतने समय में चंद्रमा आकाश का सत्ताईसवाँ हिस्सा पार करता है',
    hinglish: 'itne samay mein Chandra aakash ka sattaisvan hissa paar karta hai',
  },
} as const satisfies Readonly<Record<string, Speak>>

interface Running {
  readonly tithi: Tithi
  readonly nakshatra: Limb
}

/** What the weekday, the tithi, the nakshatra and Rahu Kaal of a day rest on. */
export function dayClaims(
  { sunriseMs, nextSunriseMs, periods }: Panchang,
  { tithi, nakshatra }: Running,
): Claim[] {
  const { rahuKaal } = periods
  return [
    {
      id: 'vara',
      rule: ALMANAC_RULES.vara.id,
      evidence: evidence.vara,
      figures: { fromUtcMs: sunriseMs, toUtcMs: nextSunriseMs },
    },
    {
      id: 'tithi',
      rule: ALMANAC_RULES.tithi.id,
      evidence: evidence.tithi,
      figures: { tithi: tithi.tithi, fromUtcMs: tithi.startMs, toUtcMs: tithi.endMs },
    },
    {
      id: 'nakshatra',
      rule: ALMANAC_RULES.nakshatra.id,
      evidence: evidence.nakshatra,
      figures: { fromUtcMs: nakshatra.startMs, toUtcMs: nakshatra.endMs },
    },
    {
      id: 'rahuKaal',
      rule: DAY_LIMB_RULES.rahuKaal.id,
      evidence: WHAT_LIMBS_ARE.rahuKaal,
      figures: { fromUtcMs: rahuKaal.startMs, toUtcMs: rahuKaal.endMs },
    },
  ]
}
