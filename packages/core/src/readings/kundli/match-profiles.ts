import { matchKundli, type KundliMatch } from '@astrovoice/astrology'
import { labelOf } from '@astrovoice/astrology/speech'
import type { BirthProfile, Language, MatchCard } from '@astrovoice/contracts'
import { readBirth } from '../birth-reading.ts'
import { capital, type Speak } from '../speak.ts'
import { kootaSubjects } from './koota-subjects.ts'

export interface MatchRequest {
  readonly first: BirthProfile
  readonly second: BirthProfile
  /** Whose part the first one takes. The kootas are not symmetric. */
  readonly side: 'bride' | 'groom'
  readonly language: Language
}

/** The guna milan of two births, the first one’s name first. */
export function matchProfiles({ first, second, side, language }: MatchRequest): MatchCard {
  const [bride, groom] = side === 'bride' ? [first, second] : [second, first]
  const [hers, his] = [readBirth(bride), readBirth(groom)]
  const match = matchKundli(his.natal, hers.natal)
  const { total, maximum, kootas } = match.ashtakoot
  const sides = side === 'bride' ? (['bride', 'groom'] as const) : (['groom', 'bride'] as const)
  const areTimesKnown = hers.isTimeKnown && his.isTimeKnown
  return {
    kind: 'match',
    title: `${first.name} · ${second.name}`,
    claims: [],
    names: [first.name, second.name],
    points: total,
    maxPoints: maximum,
    sentences: [judge(total), ...cautions(match), areTimesKnown ? mangal(match) : timeNeeded, choice].map(
      (said) => ({ text: said[language], claims: [] }),
    ),
    kootas: kootas.map(({ id, labels, points, maximum: maxPoints, ...found }) => ({
      label: labels[language],
      points,
      maxPoints,
      text: `${kootaSubjects[id][language]}: ${sides.map((each) => sayWord(found[each], language)).join(' · ')}`,
      claims: [],
    })),
  }
}

const sayWord = (id: string, language: Language): string => labelOf(id)?.[language] ?? id

/** Eighteen of 36 is the least that almanacs call a match. */
function judge(total: number): Speak {
  if (total >= 25) return verdicts.good
  return total >= 18 ? verdicts.fair : verdicts.low
}

const verdicts = {
  good: {
    en: 'The gunas match well.',
    hi: 'गुण अच्छी तरह मिलते हैं।',
    hinglish: 'Gun achhi tarah milte hain.',
  },
  fair: {
    en: 'The gunas match enough by the tradition.',
    hi: 'परंपरा के अनुसार गुण पर्याप्त मिलते हैं।',
    hinglish: 'Parampara ke anusaar gun kaafi milte hain.',
  },
  low: {
    en: 'The gunas match less than the eighteen that tradition asks for.',
    hi: 'परंपरा अठारह गुण माँगती है; इतने नहीं मिलते।',
    hinglish: 'Parampara atharah gun maangti hai; utne nahin milte.',
  },
} as const satisfies Record<string, Speak>

/** Said every time: points do not decide about two people. */
const choice: Speak = {
  en: 'This is one old way to compare two charts. The choice is yours.',
  hi: 'दो कुंडलियाँ मिलाने का यह एक पुराना तरीका है। निर्णय आपका है।',
  hinglish: 'Do kundliyan milane ka yeh ek purana tareeka hai. Faisla aapka hai.',
}

const timeNeeded: Speak = {
  en: 'Mangal dosha cannot be compared without both birth times.',
  hi: 'दोनों के जन्म समय के बिना मंगल दोष नहीं मिलाया जा सकता।',
  hinglish: 'Dono ke janm samay ke bina Mangal dosh nahin milaya ja sakta.',
}

function mangal({ manglik: { labels } }: KundliMatch): Speak {
  return {
    en: `${capital(labels.en)}.`,
    hi: `${labels.hi}।`,
    hinglish: `${capital(labels.hinglish)}.`,
  }
}

/** Doshas of kootas that a rule lifts are said with the rule. */
const cautions = ({ ashtakoot: { cancellations, kootas } }: KundliMatch): Speak[] =>
  kootas
    .filter(({ id, points }) => points === 0 && cancellations.some(({ koota }) => koota === id))
    .map(({ id, labels }) => {
      const because = cancellations.find(({ koota }) => koota === id)?.labels ?? labels
      return {
        en: `The fault in ${labels.en} is lifted: ${because.en}.`,
        hi: `${labels.hi} का दोष कट जाता है: ${because.hi}।`,
        hinglish: `${labels.hinglish} ka dosh kat jata hai: ${because.hinglish}.`,
      }
    })
