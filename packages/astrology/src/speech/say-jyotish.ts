import {
  type Ashtakavarga,
  type BodyGraha,
  type DashaPeriod,
  figure,
  type Graha,
  GRAHA_LABELS,
  type KaalSarp,
  type Label,
  listed,
  type MangalDosha,
  type Natal,
  NAKSHATRA_LABELS,
  ordinal,
  phrase,
  SATURN_PHASE_LABELS,
  type SaturnPeriod,
  SEVEN_GRAHAS,
  type Shadbala,
  SIGN_LABELS,
  THE_GRAHA,
  type Transit,
  type VargaChart,
  type Yoga,
} from '../jyotish/index.ts'
import { label } from '../jyotish/label.ts'
import type { KundliMatch } from '../matching/index.ts'
import { sayDate } from './say-date.ts'
import { labelOf } from './vocabulary.ts'

const word = (id: string): Label => labelOf(id) ?? figure(id)

const BIRTH = phrase(
  '{0} rises. The Moon is in {1}, in pada {3} of {2}.',
  '{0} लग्न है। चंद्र {1} राशि में, {2} नक्षत्र के {3} चरण में है।',
  '{0} lagna hai. Chandra {1} rashi mein, {2} nakshatra ke {3} charan mein hai.',
)
const PADAS: readonly Label[] = [
  label('1', 'पहले', 'pehle'),
  label('2', 'दूसरे', 'doosre'),
  label('3', 'तीसरे', 'teesre'),
  label('4', 'चौथे', 'chauthe'),
]
export const sayBirth = ({ lagna, grahas: { moon } }: Natal): Label =>
  BIRTH(
    SIGN_LABELS[lagna.sign],
    SIGN_LABELS[moon.sign],
    NAKSHATRA_LABELS[moon.nakshatra],
    PADAS[moon.pada - 1] as Label,
  )

const VARGA = phrase(
  'In the {0} chart {1} rises and the Moon is in {2}.',
  '{0} कुंडली में {1} लग्न है और चंद्र {2} में है।',
  '{0} kundli mein {1} lagna hai aur Chandra {2} mein hai.',
)
export const sayVarga = ({ varga, lagna, grahas }: VargaChart): Label =>
  VARGA(word(varga), SIGN_LABELS[lagna], SIGN_LABELS[grahas.moon.sign])

const LEVELS: readonly Label[] = [
  label('mahadasha', 'महादशा'),
  label('antardasha', 'अंतर्दशा'),
  label('pratyantardasha', 'प्रत्यंतर्दशा'),
  label('sukshma dasha', 'सूक्ष्म दशा'),
  label('prana dasha', 'प्राण दशा'),
]
const DASHA = phrase(
  'The {0} of {1} runs from {2} to {3}.',
  '{1} की {0} {2} से {3} तक है।',
  '{1} ki {0} {2} se {3} tak hai.',
)
/** A dasha belongs to a graha, a yogini or a sign. */
const lordLabel = (lord: string): Label => (THE_GRAHA as Readonly<Record<string, Label>>)[lord] ?? word(lord)

/** A period with its dates by the calendar of an IANA zone. */
export const sayDasha = ({ lord, level, startUtcMs, endUtcMs }: DashaPeriod, zone: string): Label =>
  DASHA(LEVELS[level - 1] as Label, lordLabel(lord), sayDate(startUtcMs, zone), sayDate(endUtcMs, zone))

const MANGAL = {
  absent: label('There is no Mangal dosha.', 'मंगल दोष नहीं है।', 'Mangal dosh nahin hai.'),
  present: phrase('There is Mangal dosha: {0}.', 'मंगल दोष है: {0}।', 'Mangal dosh hai: {0}.'),
  lifted: phrase(
    'Mangal dosha is formed but cancelled: {0}.',
    'मंगल दोष बनता है पर भंग है: {0}।',
    'Mangal dosh banta hai par bhang hai: {0}.',
  ),
} as const
export const sayMangal = ({ formed, present, evidence, cancelledBy }: MangalDosha): Label => {
  if (!formed) return MANGAL.absent
  return present ? MANGAL.present(listed(evidence)) : MANGAL.lifted(listed(cancelledBy))
}

const NO_KAAL_SARP = label('There is no Kaal Sarp yoga.', 'काल सर्प योग नहीं है।', 'Kaal Sarp yog nahin hai.')
const KAAL_SARP = phrase('There is {0} Kaal Sarp yoga.', '{0} काल सर्प योग है।', '{0} Kaal Sarp yog hai.')
export const sayKaalSarp = ({ kind }: KaalSarp): Label => (kind ? KAAL_SARP(kind.labels) : NO_KAAL_SARP)

const YOGAS = phrase('{0} yogas hold: {1}.', '{0} योग बनते हैं: {1}।', '{0} yog bante hain: {1}.')
const NO_YOGAS = label(
  'No yoga of the list holds.',
  'सूची का कोई योग नहीं बनता।',
  'Soochi ka koi yog nahin banta.',
)
export const sayYogas = (yogas: readonly Yoga[]): Label => {
  const present = yogas.filter((yoga) => yoga.present)
  if (present.length === 0) return NO_YOGAS
  return YOGAS(figure(present.length), listed(present.map(({ labels }) => labels)))
}

const POINTS = phrase(
  'The strongest sign is {0} with {1} points, the weakest {2} with {3}.',
  'सबसे बली राशि {0} है, {1} बिंदु; सबसे निर्बल {2}, {3} बिंदु।',
  'Sabse bali rashi {0} hai, {1} bindu; sabse nirbal {2}, {3} bindu.',
)
export const sayAshtakavarga = ({ sarva }: Ashtakavarga): Label => {
  const [max, least] = [Math.max(...sarva), Math.min(...sarva)]
  const signOf = (points: number): Label => Object.values(SIGN_LABELS)[sarva.indexOf(points)] as Label
  return POINTS(signOf(max), figure(max), signOf(least), figure(least))
}

const STRENGTH = phrase(
  'Of what each needs {0} has most, {1} times, and {2} least, {3} times.',
  'आवश्यक बल की तुलना में {0} सबसे बली है, {1} गुना; {2} सबसे निर्बल, {3} गुना।',
  'Zaroori bal ki tulna mein {0} sabse bali hai, {1} guna; {2} sabse nirbal, {3} guna.',
)
export const sayShadbala = (strengths: Readonly<Record<BodyGraha, Shadbala>>): Label => {
  const ranked = [...SEVEN_GRAHAS].sort((a, b) => strengths[b].ratio - strengths[a].ratio)
  const [max, least] = [ranked[0] as BodyGraha, ranked.at(-1) as BodyGraha]
  const ratio = (graha: BodyGraha): Label => figure(strengths[graha].ratio.toFixed(2))
  return STRENGTH(GRAHA_LABELS[max], ratio(max), GRAHA_LABELS[least], ratio(least))
}

const TRANSIT = phrase(
  '{0} is in {1}, in the {2} house from the Moon.',
  '{0} {1} में, चंद्र से {2} भाव में है।',
  '{0} {1} mein, Chandra se {2} ghar mein hai.',
)
const SLOW: readonly Graha[] = ['saturn', 'jupiter', 'rahu', 'ketu']
export const sayTransits = (transits: readonly Transit[]): Label[] =>
  transits
    .filter(({ graha }) => SLOW.includes(graha))
    .map(({ graha, sign, houseFromMoon }) =>
      TRANSIT(GRAHA_LABELS[graha], SIGN_LABELS[sign], ordinal(houseFromMoon)),
    )

const STAY = phrase('{0} from {1} to {2}.', '{0} {1} से {2} तक।', '{0} {1} se {2} tak.')
/** A period with its dates by the calendar of an IANA zone. */
export const saySaturnPeriod = ({ phase, startUtcMs, endUtcMs }: SaturnPeriod, zone: string): Label =>
  STAY(SATURN_PHASE_LABELS[phase], sayDate(startUtcMs, zone), sayDate(endUtcMs, zone))

const GUNAS = phrase('{0} of 36 gunas match.', '36 में से {0} गुण मिलते हैं।', '36 mein se {0} gun milte hain.')
const PORUTHAMS = phrase(
  '{0} of ten poruthams agree.',
  'दस में से {0} पोरुत्तम मिलते हैं।',
  'Das mein se {0} porutham milte hain.',
)
export const sayMatch = ({ ashtakoot, poruthamAgreed, manglik }: KundliMatch): Label[] => [
  GUNAS(figure(ashtakoot.total)),
  PORUTHAMS(figure(poruthamAgreed)),
  manglik.labels,
]
