import {
  GRAHA_LABELS,
  GRAHAS,
  NAKSHATRA_LABELS,
  SIGN_LABELS,
  type Graha,
  type Placement,
} from '@astrovoice/astrology'
import { explainGraha, loadSpeakers, readGraha, type Meaning } from '@astrovoice/astrology/meanings'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { placementClaim } from '../chart-claims.ts'
import { fitToAge } from '../meaning/for-minors.ts'
import { joinSentences, sayStatements } from '../meaning/say-statements.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'
import { sayOrdinal, type Speak } from '../speak.ts'

export const planetPositionTool = defineTool({
  name: 'get_planet_position',
  description:
    'Where one planet stands in the caller’s birth chart: sign, house, nakshatra, retrograde or not, its dignity.',
  parameters: z.strictObject({ planet: z.enum(GRAHAS) }),
  compute: async ({ planet }, context) => {
    const { reading } = context
    const placement = reading.natal.grahas[planet]
    const { sign, degreeInSign, nakshatra, pada, house, isRetrograde, isCombust, dignity } = placement
    const { isTimeKnown } = reading
    const where = placementClaim(reading, placement)
    const meaning = effectOf(context, planet)
    const effects = sayStatements(meaning, await loadSpeakers())
    return giveAnswer(context, {
      answer: {
        verdict: sentence(speakPlacement(placement, isTimeKnown), [where.id]),
        ...(effects.length > 0 && { why: joinSentences(effects) }),
      },
      claims: [where, ...meaning.claims],
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

/** Of what a graha is held to do where it stands, an answer has so much. */
const maxStatements = 2

/** What it is held to do in its house, and how its state changes that; without a birth time what it stands for. */
function effectOf(context: ReadingContext, planet: Graha): Pick<Meaning, 'about' | 'statements' | 'claims'> {
  const { natal, isTimeKnown } = context.reading
  if (!isTimeKnown) {
    const general = explainGraha(planet)
    return { ...general, statements: general.statements.slice(0, 1) }
  }
  const placed = fitToAge(context, readGraha(natal, planet))
  const told = placed.statements.filter(({ statement }) => statement.is !== 'placed')
  return { ...placed, statements: told.slice(0, maxStatements) }
}

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
