import { GRAHA_LABELS, type DashaPeriod, type Graha } from '@astrovoice/astrology'
import { isoInZone } from '@astrovoice/astrology/time-place'
import type { Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { Refusal } from '../answer/refusal.ts'
import { dashaAt } from '../birth-reading.ts'
import { dashaCertainty, periodClaim, startClaim } from '../dashas/dasha-claims.ts'
import { defineTool, zoneOf } from '../reading-tool.ts'
import { sayMonth, type Speak } from '../speak.ts'

export const currentDashaTool = defineTool({
  name: 'get_current_dasha',
  description:
    'Which Vimshottari dasha periods (maha, antar, pratyantar) run for the caller now, and until when.',
  parameters: z.strictObject({}),
  compute: (_, context) => {
    const periods = dashaAt(context.reading, context.nowMs, 3)
    const [maha, antar] = periods
    if (!maha || !antar) {
      throw new Refusal('outside_dashas', 'The dashas are defined for 120 years from birth only.')
    }
    const zone = zoneOf(context)
    const certainty = dashaCertainty(context.reading)
    const claims = [periodClaim(maha), periodClaim(antar), startClaim(context.reading)]
    return giveAnswer(context, {
      answer: {
        verdict: sentence(
          speakDasha(maha, antar, zone),
          claims.map(({ id }) => id),
        ),
        ...(certainty && { certainty }),
      },
      claims,
      facts: {
        periods: periods.map(({ lord, level, startUtcMs, endUtcMs }) => ({
          lord,
          level,
          from: isoInZone(startUtcMs, zone),
          to: isoInZone(endUtcMs, zone),
        })),
      },
    })
  },
})

/** Labels that have an article in English. */
const articled: ReadonlySet<Graha> = new Set(['sun', 'moon'])

type Period = DashaPeriod<Graha>

/** The running periods and their ends, by the calendar of `zone`. */
function speakDasha(maha: Period, antar: Period, zone: string): Speak {
  const lord = ({ lord: graha }: Period, language: Language) =>
    `${language === 'en' && articled.has(graha) ? 'the ' : ''}${GRAHA_LABELS[graha][language]}`
  const until = (period: Period, language: Language) => sayMonth(period.endUtcMs, zone, language)
  return {
    en:
      `You are in the major period of ${lord(maha, 'en')} until ${until(maha, 'en')}, ` +
      `and in it the sub-period of ${lord(antar, 'en')} until ${until(antar, 'en')}.`,
    hi:
      `आपकी ${lord(maha, 'hi')} की महादशा ${until(maha, 'hi')} तक चल रही है, ` +
      `और उसमें ${lord(antar, 'hi')} की अंतर्दशा ${until(antar, 'hi')} तक है।`,
    hinglish:
      `Aapki ${lord(maha, 'hinglish')} ki mahadasha ${until(maha, 'hinglish')} tak chal rahi hai, ` +
      `aur usme ${lord(antar, 'hinglish')} ki antardasha ${until(antar, 'hinglish')} tak hai.`,
  }
}
