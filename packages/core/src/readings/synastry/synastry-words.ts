import { figure, phrase } from '@astrovoice/astrology'
import { ASPECTS, POINT_LABELS, SYNASTRY_RULES } from '@astrovoice/astrology/western'
import type { Claim } from '../answer/claim.ts'
import type { Speak } from '../speak.ts'
import type { Bond, Bonding, Theme } from './bonds.ts'

export const verdicts: Readonly<Record<Bonding, Speak>> = {
  easy: {
    en: 'By western synastry there is more ease than friction between the two of you.',
    hi: 'पश्चिमी सिनेस्ट्री से आप दोनों के बीच टकराव से ज़्यादा सहजता है।',
    hinglish: 'Western synastry se aap dono ke beech takraav se zyada sahajta hai.',
  },
  mixed: {
    en: 'By western synastry there is both ease and friction between the two of you.',
    hi: 'पश्चिमी सिनेस्ट्री से आप दोनों के बीच सहजता भी है और टकराव भी।',
    hinglish: 'Western synastry se aap dono ke beech sahajta bhi hai aur takraav bhi.',
  },
  demanding: {
    en: 'By western synastry there is more friction than ease between the two of you, and it asks for patience.',
    hi: 'पश्चिमी सिनेस्ट्री से आप दोनों के बीच सहजता से ज़्यादा टकराव है, जो धैर्य माँगता है।',
    hinglish: 'Western synastry se aap dono ke beech sahajta se zyada takraav hai, jo dhairya maangta hai.',
  },
  quiet: {
    en: 'By western synastry the two charts touch little, and the bond is what you make of it.',
    hi: 'पश्चिमी सिनेस्ट्री से दोनों कुंडलियों का मेल कम है, और रिश्ता वैसा है जैसा आप बनाएँ।',
    hinglish: 'Western synastry se dono kundliyon ka mel kam hai, aur rishta waisa hai jaisa aap banayein.',
  },
}

/** In Hindi as before “में”. */
const themes: Readonly<Record<Theme, Speak>> = {
  understanding: { en: 'understanding', hi: 'आपसी समझ', hinglish: 'aapsi samajh' },
  feelings: { en: 'feelings', hi: 'भावनाओं का मेल', hinglish: 'bhavnaon ka mel' },
  tenderness: { en: 'tenderness', hi: 'कोमलता', hinglish: 'komalta' },
  attraction: { en: 'attraction', hi: 'आकर्षण', hinglish: 'aakarshan' },
  affection: { en: 'affection', hi: 'स्नेह', hinglish: 'sneh' },
  warmth: { en: 'warmth', hi: 'अपनेपन', hinglish: 'apnepan' },
  talk: { en: 'talk', hi: 'बातचीत', hinglish: 'baatcheet' },
  steadiness: { en: 'steadiness', hi: 'निभाव', hinglish: 'nibhaav' },
  joy: { en: 'shared joy', hi: 'साझी खुशी', hinglish: 'saajhi khushi' },
}

const EASE = phrase(
  'it helps {0} that your {1} and their {2} are in {3}',
  '{0} में सहारा है, क्योंकि आपके {1} और उनके {2} के बीच {3} है',
  '{0} mein sahara hai, kyunki aapke {1} aur unke {2} ke beech {3} hai',
)
const STRAIN = phrase(
  '{0} asks for tact, since your {1} and their {2} are in {3}',
  '{0} में समझदारी चाहिए, क्योंकि आपके {1} और उनके {2} के बीच {3} है',
  '{0} mein samajhdari chahiye, kyunki aapke {1} aur unke {2} ke beech {3} hai',
)

/** What a bond is held to bring, as a clause. */
export const sayBond = ({ aspect, theme, isEasy }: Bond): Speak =>
  (isEasy ? EASE : STRAIN)(
    themes[theme],
    POINT_LABELS[aspect.from],
    POINT_LABELS[aspect.to],
    ASPECTS[aspect.aspect].labels,
  )

const FROM_EXACT = phrase(
  'your {0} and their {1} in {2}, {3}° from exact',
  'आपके {0} और उनके {1} के बीच {2}, {3}° के अंतर से',
  'aapke {0} aur unke {1} ke beech {2}, {3}° ke antar se',
)

export const claimIdOf = ({ aspect: { from, to, aspect } }: Bond): string => `aspect.${from}.${aspect}.${to}`

export function claimOf(bond: Bond): Claim {
  const { from, to, aspect, orbDeg } = bond.aspect
  return {
    id: claimIdOf(bond),
    rule: SYNASTRY_RULES[bond.theme].id,
    evidence: FROM_EXACT(
      POINT_LABELS[from],
      POINT_LABELS[to],
      ASPECTS[aspect].labels,
      figure(orbDeg.toFixed(1)),
    ),
    figures: { orbDeg, weight: bond.weight },
  }
}

export const action: Speak = {
  en: 'Tell each other plainly what you need, and leave the rest to the two of you.',
  hi: 'एक-दूसरे से साफ़ कहिए कि क्या चाहिए; बाकी निर्णय आप दोनों का है।',
  hinglish: 'Ek-doosre se saaf kahiye ki kya chahiye; baaki faisla aap dono ka hai.',
}

export const grounds = {
  western: {
    en: 'this is the western way, apart from guna milan',
    hi: 'यह पश्चिमी तरीका है, गुण मिलान से अलग',
    hinglish: 'yeh western tareeka hai, gun milan se alag',
  },
  withoutMoon: {
    en: 'without both birth times a Moon is left out, and with it much of the feelings',
    hi: 'दोनों का जन्म समय न होने से चंद्रमा, यानी मन की बात, पूरी नहीं देखी गई',
    hinglish: 'dono ka janm samay na hone se Chandra, yaani mann ki baat, poori nahi dekhi gayi',
  },
} as const satisfies Record<string, Speak>
