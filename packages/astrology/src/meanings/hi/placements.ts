import {
  type Agreement,
  habitual,
  joined,
  listPhrases,
  nearest,
  passive,
  perfective,
  together,
} from '../../hindi/index.ts'
import type { SaturnPhase } from '../../jyotish/doshas/sade-sati.ts'
import type { Dignity } from '../../jyotish/strength/dignity.ts'
import type { DashaLevel, Factor, GrahaState, LagnaNature, Sentences, StatementOf } from '../statement.ts'
import type { Effect } from '../theme.ts'
import { careFor, houses, name, oblique, phrases, sign } from './words.ts'

const MANNERS: Readonly<Record<Dignity, string>> = {
  exalted: 'अपनी उच्च राशि ',
  moolatrikona: 'अपनी मूलत्रिकोण राशि ',
  own: 'अपनी ही राशि ',
  friend: 'मित्र की राशि ',
  neutral: '',
  enemy: 'शत्रु की राशि ',
  debilitated: 'अपनी नीच राशि ',
}

type Pace = 'readily' | 'slowly' | 'again'

const PACES: Readonly<Record<Pace, Readonly<Record<'gives' | 'care', string>>>> = {
  readily: { gives: 'इसके फल खुलकर मिलते हैं', care: 'दबाव हल्का रहता है' },
  slowly: { gives: 'इसके फल समय और मेहनत से मिलते हैं', care: 'ज़्यादा धीरज काम आता है' },
  again: { gives: 'इसके फल अक्सर दूसरी कोशिश में मिलते हैं', care: 'दूसरी कोशिश काम आती है' },
}

/** What a state is called, what is said of it where the sign was just named, and how it lets a graha act. */
const STATES: Readonly<Record<GrahaState, { named: string; placed?: string; pace: Pace }>> = {
  exalted: { named: 'उच्च का है', placed: 'यह सबसे ज़्यादा बल का स्थान है', pace: 'readily' },
  moolatrikona: { named: 'मूलत्रिकोण में है', placed: 'यह बल का स्थान है', pace: 'readily' },
  own: { named: 'अपनी राशि में है', placed: 'यह बल का स्थान है', pace: 'readily' },
  enemy: { named: 'शत्रु की राशि में है', placed: 'यहाँ इसे सहज सहारा नहीं मिलता', pace: 'slowly' },
  debilitated: { named: 'नीच का है', placed: 'यहाँ इसका बल कम माना जाता है', pace: 'slowly' },
  combust: { named: 'अस्त है', pace: 'slowly' },
  retrograde: { named: 'वक्री है', pace: 'again' },
}

const state = ({ graha, state: id, isPlaced, over }: StatementOf<'state'>): string => {
  const { named, placed, pace } = STATES[id]
  return `${(isPlaced && placed) || `${name(graha)} ${named}`}, इसलिए ${PACES[pace][over]}।`
}

const LEVELS: Readonly<Record<DashaLevel, string>> = {
  mahadasha: 'महादशा',
  antardasha: 'अंतर्दशा',
  pratyantardasha: 'प्रत्यंतर्दशा',
}

const brings = (of: 'placement' | 'yoga', gives: Effect['gives']): string => {
  if (of === 'placement') return `परंपरा इसे ${oblique(gives)} का संकेत मानती है।`
  const given = phrases(gives)
  return `इस योग से ${listPhrases(given)} ${passive('जोड़', nearest(given))}।`
}

const effect = ({ of, gives, care }: StatementOf<'effect'>): string =>
  [gives.length > 0 ? brings(of, gives) : '', care.length > 0 ? careFor(care) : ''].filter(Boolean).join(' ')

type Spoken = Agreement & { readonly text: string }

/** What helps or strains a house, with what a verb after it agrees with. */
const factor = ({ by, graha, house, isHome }: Factor): Spoken => {
  const one = together(1)
  if (by === 'lord') {
    const place = isHome ? 'अपने ही भाव' : houses([house])
    return { ...one, text: `${place} में बैठा इसका स्वामी ${name(graha)}` }
  }
  if (by === 'occupant') return { ...one, text: `इसमें बैठा ${name(graha)}` }
  if (by === 'karaka') return { ...one, text: `इसका कारक ${name(graha)}` }
  return { gender: 'f', amount: 'one', text: `${name(graha)} की दृष्टि` }
}

type Balance = StatementOf<'balance'>

const SUPPORTED: Readonly<Record<Balance['because'], string>> = {
  weight: 'सहारा ज़्यादा भारी है, क्योंकि उसका असर बड़ा है',
  number: 'सहारा ज़्यादा भारी है, क्योंकि शुभ संकेत गिनती में ज़्यादा हैं',
}
const STRAINED: Readonly<Record<Balance['because'], string>> = {
  weight: 'दबाव ज़्यादा भारी है, क्योंकि उसका असर बड़ा है',
  number: 'दबाव ज़्यादा भारी है, क्योंकि ऐसे संकेत गिनती में ज़्यादा हैं',
}

const helpsHouse = (by: Spoken): string => `${by.text} इस भाव को सहारा ${habitual('दे', by)}`
const strainsHouse = (by: Spoken): string => `${by.text} इसे कुछ ${habitual('रोक', by)}`

function balance({ leaning, helps, strains, because }: Balance): string {
  const [help, strain] = [helps && factor(helps), strains && factor(strains)]
  if (!help || !strain) {
    if (help) return `${helpsHouse(help)}, और इसके सामने कोई दबाव नहीं है।`
    return strain ? `${strainsHouse(strain)}, इसलिए यहाँ धीरज और मेहनत काम आती है।` : 'यहाँ कोई संकेत भारी नहीं है।'
  }
  const both = `${helpsHouse(help)}, पर ${strainsHouse(strain)}।`
  if (leaning === 'mixed') return `${both} दोनों का असर लगभग बराबर है, इसलिए मेहनत ही फ़ैसला करती है।`
  return `${both} ${(leaning === 'supported' ? SUPPORTED : STRAINED)[because]}।`
}

const dashaEffect = ({ strength, gives, care }: StatementOf<'dasha-effect'>): string =>
  care.length > 0
    ? `इस समय ${oblique(care)} के मामले में धीरज और ध्यान रखना अच्छा है।`
    : `यह समय ${oblique(gives)} के लिए ${strength === 'strong' ? 'बहुत अच्छा' : 'अच्छा'} माना जाता है।`

const PAIRS: Readonly<Record<StatementOf<'dasha-pair'>['goes'], string>> = {
  together: 'का आपसी स्थान अच्छा है, इसलिए दोनों की बातें साथ चलती हैं।',
  apart: 'के बीच कुछ खिंचाव है, इसलिए योजनाएँ ज़्यादा धीरज माँगती हैं।',
  plainly: 'का आपसी संबंध सामान्य है।',
}

const LAGNA_NATURES: Readonly<Record<LagnaNature, string>> = {
  good: 'शुभ फल देने वाला ग्रह',
  testing: 'मेहनत करवाने वाला ग्रह',
  yogakaraka: 'योगकारक',
}

const SATURN_PERIODS: Readonly<Record<SaturnPhase, string>> = {
  rising: 'साढ़े साती का पहला चरण',
  peak: 'साढ़े साती का दूसरा चरण',
  setting: 'साढ़े साती का आख़िरी चरण',
  'small-fourth': 'चौथे भाव की ढैया',
  'small-eighth': 'आठवें भाव की ढैया',
}

/** Sentences about a chart: placements, yogas, dashas and transits. */
export const PLACEMENTS = {
  placed: ({ graha, house, sign: id, dignity, ownsHouse }) => {
    const where = `में, ${MANNERS[dignity]}${sign(id)}${dignity === 'neutral' ? ' राशि' : ''} में है।`
    return ownsHouse === undefined
      ? `${name(graha)} आपके ${houses([house])} ${where}`
      : `आपके ${houses([ownsHouse])} का स्वामी ${name(graha)} ${ownsHouse === house ? 'उसी भाव' : houses([house])} ${where}`
  },
  effect,
  state,
  'in-sign': ({ sign: id, through }) => `${sign(id)} राशि में यह ${oblique(through)} के रास्ते काम करता है।`,
  balance,
  yoga: ({ labels, isCancelled }) =>
    `आपकी कुंडली में ${labels.hi} योग बनता है${isCancelled ? ', पर भंग भी हो जाता है' : ''}।`,
  'yoga-time': ({ isCancelled }) =>
    isCancelled
      ? 'इसलिए इसका असर थोड़ा ही माना जाता है।'
      : 'इसका असर उन ग्रहों की दशा में ज़्यादा दिखता है जिनसे यह बनता है।',
  dasha: ({ level, lord, houses: owned }) =>
    `${name(lord)} की ${LEVELS[level]} में आपके ${houses(owned)} की बातें सामने आती हैं, क्योंकि ${name(lord)} ${owned.length > 1 ? 'उनका' : 'उसका'} स्वामी है।`,
  'node-dasha': ({ level, lord, house, host }) =>
    `${name(lord)} की ${LEVELS[level]} में आपके ${houses([house])} की बातें सामने आती हैं, जहाँ ${name(lord)} बैठा है। ${name(lord)} अपनी राशि के स्वामी ${name(host)} की तरह फल देता है।`,
  'dasha-effect': dashaEffect,
  'lagna-nature': ({ graha, lagna, nature }) =>
    `${sign(lagna)} लग्न के लिए ${name(graha)} ${LAGNA_NATURES[nature]} माना जाता है।`,
  'dasha-pair': ({ maha, antar, goes }) => `${joined([name(maha), name(antar)])} ${PAIRS[goes]}`,
  transit: ({ graha, house }) =>
    house === 1
      ? `${name(graha)} अभी आपकी चंद्र राशि में ही चल रहा है।`
      : `${name(graha)} अभी आपके जन्म के चंद्र से ${houses([house])} में चल रहा है।`,
  'saturn-period': ({ phase }) => `यह ${SATURN_PERIODS[phase]} है: धीरज, मेहनत और नियमित दिनचर्या का समय।`,
  vedha: ({ by }) => {
    const count = together(by.length)
    return `वेध के भाव में ${perfective('बैठ', count)} ${joined(by.map(name))} इसका कुछ हिस्सा ${habitual('रोक', count)}।`
  },
} satisfies Partial<Sentences>
