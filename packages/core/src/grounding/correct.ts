import { GRAHA_LABELS, NAKSHATRA_LABELS, SIGN_LABELS, SIGNS, type Graha } from '@astrovoice/astrology'
import { sayMonth, sayOrdinal } from '../readings/index.ts'
import type { Language } from '@astrovoice/contracts'
import type { JudgedClaim } from './check-sentence.ts'
import type { Known } from './judge.ts'
import { grahaOf, lordOfHouse, type ChartFacts, type Period } from './known/chart-facts.ts'
import type { Holder, ReadClaim } from './read-claim.ts'

type Say = Readonly<Record<Language, (...words: readonly string[]) => string>>

const begin: Readonly<Record<Language, string>> = {
  en: 'Let me correct that: ',
  hi: 'इसे सुधार दूँ: ',
  hinglish: 'Ise sudhaar doon: ',
}

/** Where nothing was computed, or what was computed has no short words. */
const takeBack: Readonly<Record<Language, string>> = {
  en: 'Let me take that back: it was not computed. Please ask me for it, and it will be.',
  hi: 'यह बात वापस लेनी होगी: इसकी गणना नहीं हुई। पूछिए, तो गणना हो जाएगी।',
  hinglish: 'Yeh baat wapas leni hogi: iski ganana nahi hui. Poochiye, to ganana ho jayegi.',
}

const STANDS_IN_SIGN: Say = {
  en: (graha, sign) => `your ${graha} is in ${sign}.`,
  hi: (graha, sign) => `आपका ${graha} ${sign} राशि में है।`,
  hinglish: (graha, sign) => `aapka ${graha} ${sign} rashi mein hai.`,
}
const STANDS_IN_HOUSE: Say = {
  en: (graha, house) => `your ${graha} is in the ${house} house.`,
  hi: (graha, house) => `आपका ${graha} ${house} भाव में है।`,
  hinglish: (graha, house) => `aapka ${graha} ${house} bhav mein hai.`,
}
const HAS_SIGN: Say = {
  en: (house, sign) => `${sign} is on your ${house} house.`,
  hi: (house, sign) => `आपके ${house} भाव में ${sign} राशि है।`,
  hinglish: (house, sign) => `aapke ${house} bhav mein ${sign} rashi hai.`,
}
const ASCENDANT: Say = {
  en: (sign) => `your ascendant is ${sign}.`,
  hi: (sign) => `आपका लग्न ${sign} है।`,
  hinglish: (sign) => `aapka lagna ${sign} hai.`,
}
const LORD: Say = {
  en: (house, graha) => `the lord of your ${house} house is ${graha}.`,
  hi: (house, graha) => `आपके ${house} भाव का स्वामी ${graha} है।`,
  hinglish: (house, graha) => `aapke ${house} bhav ka swami ${graha} hai.`,
}
const NAKSHATRA: Say = {
  en: (graha, star, pada) => `your ${graha} is in the ${pada} quarter of ${star}.`,
  hi: (graha, star, pada) => `आपका ${graha} ${star} नक्षत्र के ${pada} चरण में है।`,
  hinglish: (graha, star, pada) => `aapka ${graha} ${star} nakshatra ke ${pada} charan mein hai.`,
}
const DEGREES: Say = {
  en: (graha, degrees, sign) => `your ${graha} is at ${degrees} degrees of ${sign}.`,
  hi: (graha, degrees, sign) => `आपका ${graha} ${sign} राशि में ${degrees} अंश पर है।`,
  hinglish: (graha, degrees, sign) => `aapka ${graha} ${sign} rashi mein ${degrees} ansh par hai.`,
}
const MOTION: Readonly<Record<'retrograde' | 'direct', Say>> = {
  retrograde: {
    en: (graha) => `your ${graha} is retrograde.`,
    hi: (graha) => `आपका ${graha} वक्री है।`,
    hinglish: (graha) => `aapka ${graha} vakri hai.`,
  },
  direct: {
    en: (graha) => `your ${graha} is direct.`,
    hi: (graha) => `आपका ${graha} मार्गी है।`,
    hinglish: (graha) => `aapka ${graha} margi hai.`,
  },
}
const PERIODS: Say = {
  en: (maha, until, antar, end) =>
    `the mahadasha of ${maha} runs until ${until}, and in it the antardasha of ${antar} until ${end}.`,
  hi: (maha, until, antar, end) =>
    `${maha} की महादशा ${until} तक चल रही है, और उसमें ${antar} की अंतर्दशा ${end} तक।`,
  hinglish: (maha, until, antar, end) =>
    `${maha} ki mahadasha ${until} tak chal rahi hai, aur usme ${antar} ki antardasha ${end} tak.`,
}
const SCORE: Say = {
  en: (points) => `${points} of 36 gunas match.`,
  hi: (points) => `36 में से ${points} गुण मिलते हैं।`,
  hinglish: (points) => `36 mein se ${points} gun milte hain.`,
}
const DOSHA: Readonly<Record<'mangal' | 'kaal-sarp' | 'sade-sati', Readonly<Record<'yes' | 'no', Say>>>> = {
  mangal: {
    yes: {
      en: () => 'your chart has Mangal dosha.',
      hi: () => 'आपकी कुंडली में मंगल दोष है।',
      hinglish: () => 'aapki kundli mein Mangal dosh hai.',
    },
    no: {
      en: () => 'your chart has no Mangal dosha.',
      hi: () => 'आपकी कुंडली में मंगल दोष नहीं है।',
      hinglish: () => 'aapki kundli mein Mangal dosh nahi hai.',
    },
  },
  'kaal-sarp': {
    yes: {
      en: () => 'your chart has Kaal Sarp yoga.',
      hi: () => 'आपकी कुंडली में काल सर्प योग है।',
      hinglish: () => 'aapki kundli mein Kaal Sarp yog hai.',
    },
    no: {
      en: () => 'your chart has no Kaal Sarp yoga.',
      hi: () => 'आपकी कुंडली में काल सर्प योग नहीं है।',
      hinglish: () => 'aapki kundli mein Kaal Sarp yog nahi hai.',
    },
  },
  'sade-sati': {
    yes: {
      en: () => 'Sade Sati runs for you now.',
      hi: () => 'आपकी साढ़े साती चल रही है।',
      hinglish: () => 'aapki Sade Sati chal rahi hai.',
    },
    no: {
      en: () => 'you have no Sade Sati now.',
      hi: () => 'आपकी साढ़े साती अभी नहीं है।',
      hinglish: () => 'aapki Sade Sati abhi nahi hai.',
    },
  },
}

const grahaName = (graha: Graha, language: Language) => GRAHA_LABELS[graha][language]

/** Whether the birth time leaves the Moon no other place than the one that would be said. */
function isMoonSure({ moons, grahas, isTimeExact }: ChartFacts, kind: ReadClaim['kind']): boolean {
  if (kind === 'degree') return isTimeExact
  const { sign, nakshatra, pada } = grahas.moon
  return moons.every((each) =>
    kind === 'nakshatra' ? each.nakshatra === nakshatra && each.pada === pada : each.sign === sign,
  )
}

function sayHouse({ lagna }: ChartFacts, of: Holder, language: Language): string | null {
  const house = Number(of.slice('house-'.length))
  const sign = lagna && SIGNS[(lagna.signIndex + house - 1) % 12]
  return sign ? HAS_SIGN[language](sayOrdinal(house, language), SIGN_LABELS[sign][language]) : null
}

function sayPlace(known: Known, claim: ReadClaim, language: Language): string | null {
  const { chart } = known
  if (claim.kind === 'sign' && claim.of.startsWith('house-')) return sayHouse(chart, claim.of, language)
  const of = 'of' in claim && typeof claim.of === 'string' ? grahaOf(chart, claim.of as Holder) : null
  if (!of || (of === 'moon' && !isMoonSure(chart, claim.kind))) return null
  const place = chart.grahas[of]
  const name = grahaName(of, language)
  const sign = SIGN_LABELS[place.sign][language]
  if (claim.kind === 'sign' || claim.kind === 'dignity') return STANDS_IN_SIGN[language](name, sign)
  if (claim.kind === 'degree') return DEGREES[language](name, `${Math.floor(place.degreeInSign)}`, sign)
  if (claim.kind === 'retrograde') return MOTION[place.isRetrograde ? 'retrograde' : 'direct'][language](name)
  if (claim.kind === 'nakshatra')
    return NAKSHATRA[language](
      name,
      NAKSHATRA_LABELS[place.nakshatra][language],
      sayOrdinal(place.pada, language),
    )
  if (claim.kind !== 'house' || claim.from !== 'lagna' || !chart.lagna) return null
  const house = ((place.signIndex - chart.lagna.signIndex + 12) % 12) + 1
  return STANDS_IN_HOUSE[language](name, sayOrdinal(house, language))
}

function sayPeriods({ chart }: Known, language: Language): string | null {
  const [maha, antar] = chart.running
  // A birth time that is not exact may move a period by years: a tool says it with that doubt.
  if (!maha || !antar || !chart.isTimeExact) return null
  const until = ({ endUtcMs }: Period) => sayMonth(endUtcMs, chart.zone, language)
  return PERIODS[language](
    grahaName(maha.lord, language),
    until(maha),
    grahaName(antar.lord, language),
    until(antar),
  )
}

/** What was computed, in words; null where the claim has none. */
function sayComputed(known: Known, claim: ReadClaim, language: Language): string | null {
  const { chart, outputs } = known
  switch (claim.kind) {
    case 'ascendant':
      return chart.lagna && ASCENDANT[language](SIGN_LABELS[chart.lagna.sign][language])
    case 'lord': {
      const lord = lordOfHouse(chart, claim.house)
      return lord && LORD[language](sayOrdinal(claim.house, language), grahaName(lord, language))
    }
    case 'dasha':
      return sayPeriods(known, language)
    case 'date':
    case 'window':
      return claim.of ? sayPeriods(known, language) : null
    case 'score': {
      const score = claim.of === 'guna' ? outputs.scores.find(({ of }) => of === 'guna') : undefined
      return score ? SCORE[language](`${score.points}`) : null
    }
    case 'dosha': {
      const { dosha } = claim
      if (dosha === 'dhaiya') return null
      const has = {
        mangal: chart.hasMangal,
        'kaal-sarp': chart.hasKaalSarp,
        'sade-sati': isMoonSure(chart, 'sign') ? chart.saturnPhase !== null : null,
      }
      return has[dosha] === null ? null : DOSHA[dosha][has[dosha] ? 'yes' : 'no'][language]()
    }
    case 'sign':
    case 'house':
    case 'nakshatra':
    case 'degree':
    case 'retrograde':
    case 'dignity':
    case 'combust':
      return 'frame' in claim && claim.frame === 'now' ? null : sayPlace(known, claim, language)
    case 'yoga':
    case 'tithi':
    case 'vara':
    case 'moon-of-day':
    case 'karana':
    case 'age':
      return null
  }
}

/** What the astrologer says instead of a sentence whose claims were not all computed so. */
export function correct(known: Known, wrong: readonly JudgedClaim[], language: Language): string {
  for (const { claim, verdict } of wrong) {
    const computed = verdict === 'contradicted' ? sayComputed(known, claim, language) : null
    if (computed) return `${begin[language]}${computed}`
  }
  return takeBack[language]
}
