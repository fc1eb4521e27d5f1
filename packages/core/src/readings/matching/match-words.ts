import { figure, listed, phrase, type KootaFault } from '@astrovoice/astrology'
import type { Speak } from '../speak.ts'
import type { Comparison } from './comparison.ts'
import { kootaSubjects } from './koota-subjects.ts'

/** Eighteen of 36 is the least that almanacs call a match; from 25 on they call it a good one. */
function bandOf(points: number): 'good' | 'fair' | 'low' {
  if (points >= 25) return 'good'
  return points >= 18 ? 'fair' : 'low'
}

const verdicts = {
  good: phrase(
    'The charts favour the two of you: {0} of 36 gunas match.',
    'कुंडलियाँ आप दोनों के पक्ष में हैं: 36 में से {0} गुण मिलते हैं।',
    'Kundliyan aap dono ke paksh mein hain: 36 mein se {0} gun milte hain.',
  ),
  fair: phrase(
    'The charts agree enough: {0} of 36 gunas match, and tradition asks for eighteen.',
    'कुंडलियाँ ठीक मिलती हैं: 36 में से {0} गुण मिलते हैं, परंपरा अठारह माँगती है।',
    'Kundliyan theek milti hain: 36 mein se {0} gun milte hain, parampara atharah maangti hai.',
  ),
  low: phrase(
    'The charts ask the two of you for patience: {0} of 36 gunas match, where tradition asks for eighteen.',
    'कुंडलियाँ आप दोनों से धैर्य माँगती हैं: 36 में से {0} गुण मिलते हैं, जबकि परंपरा अठारह माँगती है।',
    'Kundliyan aap dono se dhairya maangti hain: 36 mein se {0} gun milte hain, jabki parampara atharah maangti hai.',
  ),
  open: phrase(
    'The charts leave it open: {0} of 36 gunas match, where tradition asks for eighteen.',
    'कुंडलियों से साफ़ नहीं कहा जा सकता: 36 में से {0} गुण मिलते हैं, परंपरा अठारह माँगती है।',
    'Kundliyon se saaf nahi kaha ja sakta: 36 mein se {0} gun milte hain, parampara atharah maangti hai.',
  ),
}

const RANGE = phrase('{0} to {1}', '{0} से {1}', '{0} se {1}')

/** How well the gunas match, by the points that hold for certain. */
export function sayVerdict({ points: { min, max } }: Comparison): Speak {
  const [band, other] = [bandOf(min), bandOf(max)]
  // A range over both sides of eighteen has no verdict; one over 25 has that of its lower end.
  const said = band === other || band === 'fair' ? band : 'open'
  const points = min === max ? figure(min) : RANGE(figure(min), figure(max))
  return verdicts[said](points)
}

const FULL = phrase('{0} match fully', '{0} पूरी तरह मिलते हैं', '{0} poori tarah milte hain')
const ONE_FULL = phrase('{0} matches fully', '{0} में पूरे अंक हैं', '{0} mein poore ank hain')
const maxHelps = 2

/** The heaviest kootas that have all their points for certain, as a clause; none where no koota has them. */
export function sayHelps({ match, steady }: Comparison) {
  const full = match.ashtakoot.kootas
    .filter(({ id, points, maximum }) => points === maximum && steady.has(id))
    .toSorted((a, b) => b.maximum - a.maximum)
    .slice(0, maxHelps)
  const subjects = full.map(({ id }, i) => (i === 0 ? kootaSubjects[id] : uncapital(kootaSubjects[id])))
  const words = (full.length > 1 ? FULL : ONE_FULL)(listed(subjects))
  return { words, kootas: full }
}

const uncapital = ({ en, hi, hinglish }: Speak): Speak => ({
  en: en.replace(/^\w/, (first) => first.toLowerCase()),
  hi,
  hinglish: hinglish.replace(/^\w/, (first) => first.toLowerCase()),
})

const LIFTED = phrase(
  'the fault in {0} is lifted by {1}',
  '{0} का दोष कट जाता है, कारण {1}',
  '{0} ka dosh kat jaata hai, kaaran {1}',
)
const STANDS = phrase(
  '{0} has its fault, which asks for care and not for fear',
  '{0} का दोष है, जो ध्यान माँगता है, डर नहीं',
  '{0} ka dosh hai, jo dhyan maangta hai, darr nahi',
)

/** A fault of a koota, as a clause: lifted by a rule, or standing. */
export const sayFault = ({ koota, liftedBy }: KootaFault): Speak =>
  liftedBy.length > 0 ? LIFTED(koota.labels, listed(liftedBy)) : STANDS(koota.labels)

/** Said every time: points do not decide about two people. */
export const choice: Speak = {
  en: 'Talk about home, money and family before you decide; the choice is yours.',
  hi: 'फ़ैसले से पहले घर, पैसे और परिवार पर खुलकर बात कीजिए; निर्णय आपका है।',
  hinglish: 'Faisle se pehle ghar, paise aur parivaar par khulkar baat kijiye; faisla aapka hai.',
}

const grounds = {
  oneWay: {
    en: 'this is one old way to compare two charts',
    hi: 'दो कुंडलियाँ मिलाने का यह एक पुराना तरीका है',
    hinglish: 'do kundliyan milane ka yeh ek purana tareeka hai',
  },
  sideOpen: {
    en: 'the points depend a little on who is the bride',
    hi: 'अंक थोड़े इस पर निर्भर हैं कि वधू कौन है',
    hinglish: 'ank thode is par nirbhar hain ki vadhu kaun hai',
  },
  roughTimes: {
    en: 'a birth time is approximate, so this holds for the half hours around it',
    hi: 'जन्म समय मोटा-मोटा है, इसलिए यह उसके आसपास के आधे घंटों के लिए है',
    hinglish: 'janm samay mota-mota hai, isliye yeh uske aas-paas ke aadhe ghanton ke liye hai',
  },
  withoutTimes: {
    en: 'without both exact birth times this holds for every hour they leave open, and Mangal dosha is left out',
    hi: 'दोनों का सही जन्म समय न होने से यह हर संभव घड़ी के लिए है, और मंगल दोष नहीं देखा गया',
    hinglish:
      'dono ka sahi janm samay na hone se yeh har sambhav ghadi ke liye hai, aur Mangal dosh nahi dekha gaya',
  },
} as const satisfies Record<string, Speak>

/** How sure a match is, as a clause. */
export function sayGrounds({ areTimesKnown, areTimesExact, isSideOpen }: Comparison): Speak {
  if (!areTimesKnown) return grounds.withoutTimes
  if (!areTimesExact) return grounds.roughTimes
  return isSideOpen ? grounds.sideOpen : grounds.oneWay
}
