import { GRAHA_LABELS, GRAHAS, NAKSHATRA_LABELS, SIGN_LABELS, type Placement } from '@astrovoice/astrology'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { defineTool } from '../reading-tool.ts'
import { sayOrdinal, type Speak } from '../speak.ts'

export const planetPositionTool = defineTool({
  name: 'get_planet_position',
  description:
    'Where one planet stands in the caller’s birth chart: sign, house, nakshatra, retrograde or not, its dignity.',
  parameters: z.strictObject({ planet: z.enum(GRAHAS) }),
  compute: ({ planet }, context) => {
    const placement = context.reading.natal.grahas[planet]
    const { sign, degreeInSign, nakshatra, pada, house, isRetrograde, isCombust, dignity } = placement
    const { isTimeKnown } = context.reading
    return giveAnswer(context, {
      answer: { verdict: sentence(speakPlacement(placement, isTimeKnown)) },
      facts: {
        planet,
        sign,
        degree: Math.floor(degreeInSign * 100) / 100,
        nakshatra,
        pada,
        house: isTimeKnown ? house : null,
        isRetrograde,
        isCombust,
        dignity,
      },
    })
  },
})

function speakPlacement(placement: Placement, isTimeKnown: boolean): Speak {
  const { graha, sign, nakshatra, house, isRetrograde } = placement
  const planet = GRAHA_LABELS[graha]
  const signName = SIGN_LABELS[sign]
  const star = NAKSHATRA_LABELS[nakshatra]
  const inHouse = isTimeKnown
    ? {
        en: `, in your ${sayOrdinal(house, 'en')} house`,
        hi: `, आपके ${sayOrdinal(house, 'hi')} भाव में`,
        hinglish: `, aapke ${sayOrdinal(house, 'hinglish')} bhav mein`,
      }
    : { en: '', hi: '', hinglish: '' }
  const retrograde = isRetrograde
    ? {
        en: ' It was moving backwards when you were born.',
        hi: ' जन्म के समय यह वक्री था।',
        hinglish: ' Janm ke samay yeh vakri tha.',
      }
    : { en: '', hi: '', hinglish: '' }
  return {
    en: `Your ${planet.en} is in ${signName.en}${inHouse.en}, in the nakshatra ${star.en}.${retrograde.en}`,
    hi: `आपका ${planet.hi} ${signName.hi} राशि में है${inHouse.hi}, ${star.hi} नक्षत्र में।${retrograde.hi}`,
    hinglish: `Aapka ${planet.hinglish} ${signName.hinglish} rashi mein hai${inHouse.hinglish}, ${star.hinglish} nakshatra mein.${retrograde.hinglish}`,
  }
}
