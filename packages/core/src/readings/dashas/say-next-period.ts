import { GRAHA_LABELS } from '@astrovoice/astrology'
import type { Language } from '@astrovoice/contracts'
import { sayMonths } from '../areas/say-months.ts'
import type { Speak } from '../speak.ts'
import type { Period } from './dasha-periods.ts'

/** Which period comes next, as a verdict. */
export function sayNextPeriod({ lord, level }: Period): Speak {
  const { en, hi, hinglish } = GRAHA_LABELS[lord]
  return level === 1
    ? {
        en: `Your next major period is that of ${en}.`,
        hi: `आपकी अगली महादशा ${hi} की है।`,
        hinglish: `Aapki agli mahadasha ${hinglish} ki hai.`,
      }
    : {
        en: `Your next sub-period is that of ${en}.`,
        hi: `आपकी अगली अंतर्दशा ${hi} की है।`,
        hinglish: `Aapki agli antardasha ${hinglish} ki hai.`,
      }
}

/** Which periods run until then, as a sentence. */
export function sayRunning(maha: Period, antar: Period, zone: string): Speak {
  const until = (period: Period, language: Language) =>
    sayMonths(period.startUtcMs, period.endUtcMs, period.startUtcMs, zone)[language]
  const name = (period: Period, language: Language) => GRAHA_LABELS[period.lord][language]
  return {
    en: `The major period of ${name(maha, 'en')} runs ${until(maha, 'en')}, and in it the sub-period of ${name(antar, 'en')} ${until(antar, 'en')}.`,
    hi: `${name(maha, 'hi')} की महादशा ${until(maha, 'hi')} है, और उसमें ${name(antar, 'hi')} की अंतर्दशा ${until(antar, 'hi')}।`,
    hinglish: `${name(maha, 'hinglish')} ki mahadasha ${until(maha, 'hinglish')} hai, aur usme ${name(antar, 'hinglish')} ki antardasha ${until(antar, 'hinglish')}.`,
  }
}
