import { GRAHAS, NAKSHATRA_LABELS, SIGN_LABELS } from '@astrovoice/astrology'
import type { Card, Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { chartClaims } from '../chart-claims.ts'
import { drawBirthChart, titleChart } from '../draw-birth-chart.ts'
import { defineTool, type ReadingContext } from '../reading-tool.ts'
import { sayOrdinal, type Speak } from '../speak.ts'

export const birthChartTool = defineTool({
  name: 'get_birth_chart',
  description:
    'The caller’s birth chart (kundli): ascendant (lagna), Moon sign (rashi), nakshatra, Sun sign and all planets. Also shows it on the caller’s screen.',
  parameters: z.strictObject({}),
  compute: (_, context) => {
    const claims = chartClaims(context.reading)
    return giveAnswer(context, {
      answer: {
        verdict: sentence(
          speakChart(context),
          claims.map(({ id }) => id),
        ),
      },
      claims,
      facts: chartFacts(context),
      card: drawCard(context),
    })
  },
})

function speakChart(context: ReadingContext): Speak {
  return { en: inEnglish(context), hi: inHindi(context), hinglish: inHinglish(context) }
}

function names({ reading: { natal } }: ReadingContext, language: Language) {
  const { moon, sun } = natal.grahas
  return {
    lagna: SIGN_LABELS[natal.lagna.sign][language],
    moonSign: SIGN_LABELS[moon.sign][language],
    nakshatra: NAKSHATRA_LABELS[moon.nakshatra][language],
    pada: sayOrdinal(moon.pada, language),
    sunSign: SIGN_LABELS[sun.sign][language],
  }
}

function inEnglish(context: ReadingContext): string {
  const { lagna, moonSign, nakshatra, pada, sunSign } = names(context, 'en')
  const rising = context.reading.isTimeKnown ? `Your ascendant is ${lagna}. ` : ''
  return `${rising}Your Moon is in ${moonSign}, in the ${pada} quarter of ${nakshatra}, and your Sun is in ${sunSign}.`
}

function inHindi(context: ReadingContext): string {
  const { lagna, moonSign, nakshatra, pada, sunSign } = names(context, 'hi')
  const rising = context.reading.isTimeKnown ? `आपका लग्न ${lagna} है। ` : ''
  return `${rising}आपका चंद्रमा ${moonSign} राशि में, ${nakshatra} नक्षत्र के ${pada} चरण में है, और सूर्य ${sunSign} राशि में है।`
}

function inHinglish(context: ReadingContext): string {
  const { lagna, moonSign, nakshatra, pada, sunSign } = names(context, 'hinglish')
  const rising = context.reading.isTimeKnown ? `Aapka lagna ${lagna} hai. ` : ''
  return `${rising}Aapka Chandra ${moonSign} rashi mein, ${nakshatra} nakshatra ke ${pada} charan mein hai, aur Surya ${sunSign} rashi mein hai.`
}

function chartFacts({ reading: { natal, isTimeKnown } }: ReadingContext): Record<string, unknown> {
  const { lagna } = natal
  return {
    ascendant: isTimeKnown
      ? { sign: lagna.sign, degree: toHundredth(lagna.degreeInSign), nakshatra: lagna.nakshatra }
      : null,
    planets: Object.fromEntries(
      GRAHAS.map((graha) => {
        const { sign, degreeInSign, nakshatra, pada, house, isRetrograde } = natal.grahas[graha]
        const placement = { sign, degree: toHundredth(degreeInSign), nakshatra, pada, isRetrograde }
        return [graha, isTimeKnown ? { ...placement, house } : placement]
      }),
    ),
  }
}

function drawCard({ reading: { profile }, language }: ReadingContext): Card {
  const drawn = language === 'hi' ? 'hi' : 'en'
  return {
    kind: 'chart',
    title: titleChart(profile, drawn),
    svg: drawBirthChart(profile, { style: 'north', theme: 'dark', language: drawn }),
  }
}

const toHundredth = (degrees: number) => Math.floor(degrees * 100) / 100
