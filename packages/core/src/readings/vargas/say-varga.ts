import { describeVarga, listed, phrase, SIGN_LABELS, THE_GRAHA, type Graha } from '@astrovoice/astrology'
import type { VargaPlacement, VargaReading, VargaStanding } from '@astrovoice/astrology/vargas'
import { sentence, type Sentence } from '../answer/answer.ts'
import { capitalized, type Speak } from '../speak.ts'
import { vargaSubjects, type ReadVarga } from './varga-subjects.ts'

const STANDINGS = {
  good: phrase(
    'In your {0}, the chart of {1}, things stand well.',
    'आपके {0} में, जिसका विषय है {1}, स्थिति अच्छी है।',
    'Aapke {0} mein, jiska vishay hai {1}, sthiti achhi hai.',
  ),
  mixed: phrase(
    'In your {0}, the chart of {1}, things are mixed.',
    'आपके {0} में, जिसका विषय है {1}, स्थिति मिली-जुली है।',
    'Aapke {0} mein, jiska vishay hai {1}, sthiti mili-juli hai.',
  ),
  careful: phrase(
    'In your {0}, the chart of {1}, things ask for patience.',
    'आपके {0} में, जिसका विषय है {1}, धीरज की ज़रूरत है।',
    'Aapke {0} mein, jiska vishay hai {1}, dheeraj ki zaroorat hai.',
  ),
} as const satisfies Record<VargaStanding, unknown>

const nameOf = (varga: ReadVarga): Speak => describeVarga(varga).label

/** How the matters of a varga stand: a sentence. */
export const sayVargaStanding = (varga: ReadVarga, standing: VargaStanding): Speak =>
  STANDINGS[standing](nameOf(varga), vargaSubjects[varga])

const SURE = phrase(
  'Without an exact birth time your {0}, the chart of {1}, has no lagna and no houses; sure in it: {2}.',
  'सही जन्म समय के बिना आपके {0} में, जिसका विषय है {1}, लग्न और भाव नहीं होते; इसमें पक्का है: {2}।',
  'Sahi janm samay ke bina aapke {0} mein, jiska vishay hai {1}, lagna aur bhav nahi hote; isme pakka hai: {2}.',
)
const IN_SIGN = phrase('{0} in {1}', '{0} {1} में', '{0} {1} mein')
/** More are not kept in the ear; the drawing has them all. */
const maxSure = 4

/** What of a varga the day of birth alone tells: a sentence. */
export function saySure(varga: ReadVarga, placements: readonly VargaPlacement[]): Speak {
  const said = placements
    .slice(-maxSure)
    .map(({ graha, sign }) => IN_SIGN(THE_GRAHA[graha], SIGN_LABELS[sign]))
  return SURE(nameOf(varga), vargaSubjects[varga], listed(said))
}

const HAS = {
  strong: [
    phrase('{0} is strong in it.', 'इसमें {0} बली है।', 'Isme {0} bali hai.'),
    phrase('{0} are strong in it.', 'इसमें {0} बली हैं।', 'Isme {0} bali hain.'),
  ],
  weak: [
    phrase('{0} has less strength in it.', 'इसमें {0} का बल कम है।', 'Isme {0} ka bal kam hai.'),
    phrase('{0} have less strength in it.', 'इसमें {0} का बल कम है।', 'Isme {0} ka bal kam hai.'),
  ],
  vargottama: [
    phrase(
      '{0} keeps the sign of the birth chart, which is held to make it firm.',
      '{0} जन्म कुंडली की ही राशि में है, इसे वर्गोत्तम और मज़बूत माना जाता है।',
      '{0} janm kundli ki hi rashi mein hai, ise vargottam aur mazboot maana jaata hai.',
    ),
    phrase(
      '{0} keep the signs of the birth chart, which is held to make them firm.',
      '{0} जन्म कुंडली की ही राशि में हैं, इन्हें वर्गोत्तम और मज़बूत माना जाता है।',
      '{0} janm kundli ki hi rashi mein hain, inhe vargottam aur mazboot maana jaata hai.',
    ),
  ],
} as const

const sayThose = (kind: keyof typeof HAS, grahas: readonly Graha[]): Sentence[] => {
  if (grahas.length === 0) return []
  const rule = kind === 'vargottama' ? kind : 'dignity'
  const words = HAS[kind][grahas.length > 1 ? 1 : 0](listed(grahas.map((graha) => THE_GRAHA[graha])))
  return [
    sentence(
      capitalized(words),
      grahas.map((graha) => `${rule}.${graha}`),
    ),
  ]
}

/** Which grahas are strong, weak or vargottama in it, one sentence each. */
export const sayStrengths = ({ strong, weak, vargottama }: VargaReading): Sentence[] => [
  ...sayThose('strong', strong),
  ...sayThose('weak', weak),
  ...sayThose('vargottama', vargottama),
]

const MINUTES = phrase(
  '{0} of birth time could change the sign that rises in it',
  'जन्म समय में {0} का फ़र्क इसका लग्न बदल सकता है',
  'janm samay mein {0} ka farak iska lagna badal sakta hai',
)
const minutes: Readonly<Record<1 | 5, Speak>> = {
  1: { en: 'one minute', hi: 'एक मिनट', hinglish: 'ek minute' },
  5: { en: 'five minutes', hi: 'पाँच मिनट', hinglish: 'paanch minute' },
}
const OPEN = phrase('{0} may stand in other signs', '{0} की राशि तय नहीं है', '{0} ki rashi tay nahi hai')
const TENDENCY = phrase(
  'this is a tendency, not a promise',
  'यह झुकाव है, वादा नहीं',
  'yeh jhukaav hai, vaada nahi',
)

/** What an error of the birth time, or its lack, does to this varga: a clause. */
export function sayVargaCertainty({ open, lagnaMovesWithinMinutes }: VargaReading): Speak {
  if (open.length > 0) return OPEN(listed(open.map((graha) => THE_GRAHA[graha])))
  return lagnaMovesWithinMinutes === null ? TENDENCY() : MINUTES(minutes[lagnaMovesWithinMinutes])
}
