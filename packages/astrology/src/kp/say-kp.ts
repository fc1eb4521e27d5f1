import { THE_GRAHA } from '../jyotish/evidence.ts'
import type { Graha } from '../jyotish/grahas.ts'
import type { Label } from '../jyotish/label.ts'
import { figure, listed, type Phrase, phrase } from '../jyotish/phrase.ts'
import { SIGN_LABELS } from '../jyotish/signs.ts'
import type { HoraryChart } from './horary.ts'
import type { KpJudgement, KpStanding } from './judge-matter.ts'
import type { KpChart, KpHouse } from './kp-chart.ts'
import { HOUSE_GROUPS } from './matters.ts'
import type { RulingPlanets } from './ruling-planets.ts'

const LAGNA = phrase(
  'By KP your lagna is in {0}, in the star of {1} and the sub of {2}',
  'केपी के अनुसार आपका लग्न {0} राशि में, {1} के नक्षत्र और {2} के उप में है',
  'KP ke anusaar aapka lagna {0} rashi mein, {1} ke nakshatra aur {2} ke sub mein hai',
)
/** Where the lagna of a birth stands: a sentence without its full stop. */
export const sayKpLagna = ({ houses }: KpChart): Label => {
  const [{ sign, lords }] = houses as [KpHouse]
  return LAGNA(SIGN_LABELS[sign], THE_GRAHA[lords.star], THE_GRAHA[lords.sub])
}

const ROW = phrase(
  'Number {3} rises in {0}, in the star of {1} and the sub of {2}',
  'संख्या {3} का लग्न {0} राशि में, {1} के नक्षत्र और {2} के उप में है',
  'Number {3} ka lagna {0} rashi mein, {1} ke nakshatra aur {2} ke sub mein hai',
)
/** What rises with a horary number: a sentence without its full stop. */
export const sayHoraryRow = ({ houses, row }: HoraryChart): Label => {
  const [{ sign }] = houses as [KpHouse]
  return ROW(SIGN_LABELS[sign], THE_GRAHA[row.star], THE_GRAHA[row.sub], figure(row.number))
}

const MOON = phrase(
  'The Moon is in the star of {0} and the sub of {1}',
  'चंद्रमा {0} के नक्षत्र और {1} के उप में है',
  'Chandra {0} ke nakshatra aur {1} ke sub mein hai',
)
export const sayKpMoon = ({ grahas: { moon } }: KpChart): Label =>
  MOON(THE_GRAHA[moon.lords.star], THE_GRAHA[moon.lords.sub])

const RULERS = phrase(
  'The ruling planets of this moment are {0}',
  'इस समय के शासक ग्रह हैं: {0}',
  'Is samay ke shasak grah hain: {0}',
)
const names = (grahas: readonly Graha[]): Label => listed(grahas.map((graha) => THE_GRAHA[graha]))

/** Who rules a moment, the strongest first, with the nodes that rule beside them. */
export const sayRulingPlanets = ({ ranked, nodes }: RulingPlanets): Label =>
  RULERS(names([...ranked, ...nodes]))

const OF_BIRTH: Readonly<Record<KpStanding, Phrase>> = {
  supported: phrase(
    'By KP your chart supports {0}',
    'केपी के अनुसार आपकी कुंडली में {0} के लिए अच्छे संकेत हैं',
    'KP ke anusaar aapki kundli mein {0} ke liye acche sanket hain',
  ),
  mixed: phrase(
    'By KP your chart has both support and hindrance for {0}',
    'केपी के अनुसार आपकी कुंडली में {0} के लिए सहायक और बाधक दोनों संकेत हैं',
    'KP ke anusaar aapki kundli mein {0} ke liye sahayak aur baadhak dono sanket hain',
  ),
  patient: phrase(
    'By KP your chart asks for patience with {0}',
    'केपी के अनुसार आपकी कुंडली {0} में धीरज माँगती है',
    'KP ke anusaar aapki kundli {0} mein dheeraj maangti hai',
  ),
}
const OF_NUMBER: typeof OF_BIRTH = {
  supported: phrase(
    'By KP the chart of number {1} supports {0}',
    'केपी में संख्या {1} की कुंडली में {0} के लिए अच्छे संकेत हैं',
    'KP mein number {1} ki kundli mein {0} ke liye acche sanket hain',
  ),
  mixed: phrase(
    'By KP the chart of number {1} has both support and hindrance for {0}',
    'केपी में संख्या {1} की कुंडली में {0} के लिए सहायक और बाधक दोनों संकेत हैं',
    'KP mein number {1} ki kundli mein {0} ke liye sahayak aur baadhak dono sanket hain',
  ),
  patient: phrase(
    'By KP the chart of number {1} asks for patience with {0}',
    'केपी में संख्या {1} की कुंडली {0} में धीरज माँगती है',
    'KP mein number {1} ki kundli {0} mein dheeraj maangti hai',
  ),
}

/** How a matter stands in a chart of birth, or in that of a number: a sentence without its full stop. */
export const sayJudgement = ({ matter, standing }: KpJudgement, number?: number): Label => {
  const { label } = HOUSE_GROUPS[matter]
  return number === undefined ? OF_BIRTH[standing](label) : OF_NUMBER[standing](label, figure(number))
}
