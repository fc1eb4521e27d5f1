import { GRAHA_LABELS, LIFE_AREAS, lifeArea, SIGN_LABELS, type LifeAreaFacts } from '@astrovoice/astrology'
import { isoInZone } from '@astrovoice/astrology/time-place'
import type { Language } from '@astrovoice/contracts'
import { z } from 'zod'
import { sentence } from '../answer/answer.ts'
import { giveAnswer } from '../answer/give-answer.ts'
import { dashaAt } from '../birth-reading.ts'
import { defineTool, zoneOf, type ReadingContext } from '../reading-tool.ts'
import { listLabels, sayOrdinal, type Speak } from '../speak.ts'
import { speakDasha } from './current-dasha.ts'

type HouseFact = LifeAreaFacts['houses'][number]

export const lifeAreaTool = defineTool({
  name: 'get_life_area',
  description:
    'What the caller’s chart holds on one part of life: the house, its sign, its lord and where it stands, planets in it, natural significators, and the dasha that runs now.',
  parameters: z.strictObject({
    area: z.enum(LIFE_AREAS as [LifeAreaFacts['area'], ...LifeAreaFacts['area'][]]),
  }),
  compute: ({ area }, context) => {
    const facts = lifeArea(context.reading.natal, area)
    return context.reading.isTimeKnown
      ? giveAnswer(context, {
          answer: { verdict: sentence(speakArea(facts, context)) },
          facts: { ...facts, dasha: runningLords(context) },
        })
      : giveAnswer(context, {
          answer: { verdict: sentence(speakWithoutHouses(facts)) },
          facts: { area, karakas: facts.karakas.map(withoutHouse) },
        })
  },
})

function runningLords(context: ReadingContext) {
  const { reading, nowMs } = context
  return dashaAt(reading, nowMs, 2).map(({ lord, endUtcMs }) => ({
    lord,
    to: isoInZone(endUtcMs, zoneOf(context)),
  }))
}

function speakArea(facts: LifeAreaFacts, context: ReadingContext): Speak {
  const { reading, nowMs } = context
  const [house] = facts.houses
  const [maha, antar] = dashaAt(reading, nowMs, 2)
  if (!house) return { en: '', hi: '', hinglish: '' }
  const dasha = maha && antar ? speakDasha(maha, antar, zoneOf(context)) : { en: '', hi: '', hinglish: '' }
  return {
    en: `${inEnglish(facts, house)} ${dasha.en}`,
    hi: `${inHindi(facts, house)} ${dasha.hi}`,
    hinglish: `${inHinglish(facts, house)} ${dasha.hinglish}`,
  }
}

function names({ house, sign, lord, occupants }: HouseFact, language: Language) {
  return {
    nth: sayOrdinal(house, language),
    sign: SIGN_LABELS[sign][language],
    lord: GRAHA_LABELS[lord.graha][language],
    lordNth: sayOrdinal(lord.house, language),
    lordSign: SIGN_LABELS[lord.sign][language],
    occupants: listLabels(
      occupants.map((graha) => GRAHA_LABELS[graha]),
      language,
    ),
  }
}

function inEnglish(facts: LifeAreaFacts, house: HouseFact): string {
  const { nth, sign, lord, lordNth, lordSign, occupants } = names(house, 'en')
  const inIt = occupants && ` ${occupants} ${house.occupants.length > 1 ? 'stand' : 'stands'} in it.`
  return `For ${facts.labels.en.toLowerCase()} we look at your ${nth} house, which is ${sign}. Its lord ${lord} is in your ${lordNth} house, in ${lordSign}.${inIt}`
}

function inHindi(facts: LifeAreaFacts, house: HouseFact): string {
  const { nth, sign, lord, lordNth, lordSign, occupants } = names(house, 'hi')
  const inIt = occupants && ` उसमें ${occupants} ${house.occupants.length > 1 ? 'हैं' : 'है'}।`
  return `${facts.labels.hi} के लिए आपके ${nth} भाव को देखते हैं, जिसमें ${sign} राशि है। उसका स्वामी ${lord} आपके ${lordNth} भाव में, ${lordSign} राशि में है।${inIt}`
}

function inHinglish(facts: LifeAreaFacts, house: HouseFact): string {
  const { nth, sign, lord, lordNth, lordSign, occupants } = names(house, 'hinglish')
  const inIt = occupants && ` Usme ${occupants} ${house.occupants.length > 1 ? 'hain' : 'hai'}.`
  return `${facts.labels.hinglish} ke liye aapke ${nth} bhav ko dekhte hain, jisme ${sign} rashi hai. Uska swami ${lord} aapke ${lordNth} bhav mein, ${lordSign} rashi mein hai.${inIt}`
}

/** Without a birth time only the natural significators are known, by sign. */
function speakWithoutHouses(facts: LifeAreaFacts): Speak {
  const [karaka] = facts.karakas
  if (!karaka) return { en: '', hi: '', hinglish: '' }
  const planet = GRAHA_LABELS[karaka.graha]
  const sign = SIGN_LABELS[karaka.sign]
  return {
    en: `Without your birth time I cannot see the houses. The planet of ${facts.labels.en.toLowerCase()}, ${planet.en}, is in ${sign.en}.`,
    hi: `जन्म समय के बिना भाव नहीं देखे जा सकते। ${facts.labels.hi} का कारक ${planet.hi} ${sign.hi} राशि में है।`,
    hinglish: `Janm samay ke bina bhav nahi dekhe ja sakte. ${facts.labels.hinglish} ka karak ${planet.hinglish} ${sign.hinglish} rashi mein hai.`,
  }
}

function withoutHouse({ graha, sign, dignity, isRetrograde }: LifeAreaFacts['karakas'][number]) {
  return { graha, sign, dignity, isRetrograde }
}
