import { type Graha, GRAHA_LABELS } from '../jyotish/grahas.ts'
import { THE_GRAHA } from '../jyotish/evidence.ts'
import { type Label, label } from '../jyotish/label.ts'
import { figure, ordinal, phrase } from '../jyotish/phrase.ts'
import { signAt, SIGN_LABELS } from '../jyotish/signs.ts'
import { describeVarga, type Varga } from '../jyotish/vargas.ts'

/** Where houses are counted from. */
export type CountedFrom = 'lagna' | 'moon'

const HOUSE = phrase('the {0} house', '{0} भाव', '{0} ghar')
const HOUSE_FROM_MOON = phrase('the {0} house from the Moon', 'चंद्र से {0} भाव', 'Chandra se {0} ghar')
/** “the 7th house”, or “the 7th house from the Moon”. */
export const houseLabel = (house: number, from: CountedFrom): Label =>
  (from === 'lagna' ? HOUSE : HOUSE_FROM_MOON)(ordinal(house))

const OWNS = phrase('{0} owns {1}', '{0} {1} का स्वामी', '{0} {1} ka swami')
export const owns = (graha: Graha, house: number, from: CountedFrom): Label =>
  OWNS(GRAHA_LABELS[graha], houseLabel(house, from))

const STANDS_IN = phrase('{0} in {1}', '{1} में {0}', '{1} mein {0}')
export const standsIn = (graha: Graha, house: number, from: CountedFrom): Label =>
  STANDS_IN(GRAHA_LABELS[graha], houseLabel(house, from))

const LOOKS_ON = phrase('{0} aspects {1}', '{1} पर {0} की दृष्टि', '{1} par {0} ki drishti')
export const looksOn = (graha: Graha, house: number, from: CountedFrom): Label =>
  LOOKS_ON(GRAHA_LABELS[graha], houseLabel(house, from))

const WITH = phrase('{0} with {1}, lord of {2}', '{2} के स्वामी {1} के साथ {0}', '{2} ke swami {1} ke saath {0}')
export const withLordOf = (graha: Graha, lord: Graha, house: number, from: CountedFrom): Label =>
  WITH(GRAHA_LABELS[graha], THE_GRAHA[lord], houseLabel(house, from))

const KARAKA = phrase('{0} is the karaka of {1}', '{0} {1} का कारक', '{0} {1} ka karak')
export const isKarakaOf = (graha: Graha, area: Label): Label => KARAKA(GRAHA_LABELS[graha], area)

const DISPOSES = phrase(
  '{0} rules the sign of {1} in the {2}',
  '{2} में {1} की राशि का स्वामी {0}',
  '{2} mein {1} ki rashi ka swami {0}',
)
export const rulesSignOf = (graha: Graha, other: Graha, varga: Varga): Label =>
  DISPOSES(GRAHA_LABELS[graha], THE_GRAHA[other], describeVarga(varga).label)

const ACTS_FOR = phrase(
  '{0} acts for {1}, the lord of its sign',
  '{0} अपनी राशि के स्वामी {1} का फल देता है',
  '{0} apni rashi ke swami {1} ka phal deta hai',
)
export const actsFor = (node: Graha, lord: Graha): Label => ACTS_FOR(GRAHA_LABELS[node], THE_GRAHA[lord])

/** The three levels of Vimshottari that windows are made of. */
const LEVEL_LABELS: readonly Label[] = [
  label('mahadasha', 'महादशा', 'mahadasha'),
  label('antardasha', 'अंतर्दशा', 'antardasha'),
  label('pratyantardasha', 'प्रत्यंतर्दशा', 'pratyantardasha'),
]

const PERIOD = phrase('{0} of {1}', '{1} की {0}', '{1} ki {0}')
const periodLabel = (level: number, lord: Graha): Label =>
  PERIOD(LEVEL_LABELS[level - 1] as Label, THE_GRAHA[lord])

const PERIOD_WHY = phrase('the {0}: {1}', '{0}: {1}', '{0}: {1}')
/** “the antardasha of Venus: Venus owns the 7th house”. */
export const periodBecause = (level: number, lord: Graha, why: Label): Label =>
  PERIOD_WHY(periodLabel(level, lord), why)

const BEGINS = phrase('the {0} begins', '{0} शुरू', '{0} shuru')
const ENDS = phrase('the {0} ends', '{0} समाप्त', '{0} samaapt')
export const periodBegins = (level: number, lord: Graha): Label => BEGINS(periodLabel(level, lord))
export const periodEnds = (level: number, lord: Graha): Label => ENDS(periodLabel(level, lord))

const ENTERS = phrase('{0} enters {1}', '{0} {1} में प्रवेश करता है', '{0} {1} mein pravesh karta hai')
const LEAVES = phrase('{0} leaves {1}', '{0} {1} से निकलता है', '{0} {1} se nikalta hai')
export const enters = (graha: Graha, signIndex: number): Label =>
  ENTERS(GRAHA_LABELS[graha], SIGN_LABELS[signAt(signIndex)])
export const leaves = (graha: Graha, signIndex: number): Label =>
  LEAVES(GRAHA_LABELS[graha], SIGN_LABELS[signAt(signIndex)])

const LORD_OF = phrase('{0}, the lord of {1}', '{1} के स्वामी {0}', '{1} ke swami {0}')
export const lordLabel = (lord: Graha, house: number, from: CountedFrom): Label =>
  LORD_OF(THE_GRAHA[lord], houseLabel(house, from))

type Signs = Readonly<Record<'jupiter' | 'saturn', number>>
type Acted = { readonly signIndex: number; readonly label: Label }

const BOTH = phrase(
  'Jupiter in {0} and Saturn in {1} both act on {2}',
  '{0} से गुरु और {1} से शनि, दोनों का प्रभाव {2} पर',
  '{0} se Guru aur {1} se Shani, dono ka prabhav {2} par',
)
const EACH = phrase(
  'Jupiter in {0} acts on {2}, and Saturn in {1} on {3}',
  '{0} से गुरु का प्रभाव {2} पर, और {1} से शनि का {3} पर',
  '{0} se Guru ka prabhav {2} par, aur {1} se Shani ka {3} par',
)
/** What Jupiter and Saturn in transit act on together. */
export const bothActOn = (signs: Signs, jupiter: Acted, saturn: Acted): Label => {
  const [from, and] = [SIGN_LABELS[signAt(signs.jupiter)], SIGN_LABELS[signAt(signs.saturn)]]
  return jupiter === saturn ? BOTH(from, and, jupiter.label) : EACH(from, and, jupiter.label, saturn.label)
}

const ACTS_ON = phrase('{0} in {1} acts on {2}', '{1} से {0} का प्रभाव {2} पर', '{1} se {0} ka prabhav {2} par')
export const actsOn = (graha: Graha, signIndex: number, what: Label): Label =>
  ACTS_ON(GRAHA_LABELS[graha], SIGN_LABELS[signAt(signIndex)], what)

const NATAL = phrase('natal {0}', 'जन्म के {0}', 'janm ke {0}')
const THE_NATAL = phrase('the natal {0}', 'जन्म के {0}', 'janm ke {0}')
export const natalLabel = (graha: Graha): Label =>
  (graha === 'sun' || graha === 'moon' ? THE_NATAL : NATAL)(GRAHA_LABELS[graha])
export const NATAL_LAGNA = label('the natal lagna', 'जन्म लग्न', 'janm lagna')
export const THE_LAGNA = label('the lagna', 'लग्न', 'lagna')

const THROUGH = phrase(
  '{0} passes through the {1} house from the Moon',
  'चंद्र से {1} भाव में गोचर का {0}',
  'Chandra se {1} ghar mein gochar ka {0}',
)
export const transitsHouseFromMoon = (graha: Graha, house: number): Label =>
  THROUGH(GRAHA_LABELS[graha], ordinal(house))

const BINDUS = phrase(
  '{0} has {1} of 8 ashtakavarga points in {2}',
  '{2} में {0} के 8 में से {1} बिंदु',
  '{2} mein {0} ke 8 mein se {1} bindu',
)
export const bindusIn = (graha: Graha, bindus: number, signIndex: number): Label =>
  BINDUS(GRAHA_LABELS[graha], figure(bindus), SIGN_LABELS[signAt(signIndex)])

/** The sign of the summed longitudes of the lords of lagna and 7th. */
export const SUM_POINT = label(
  'the summed point of the lords of the lagna and the 7th house',
  'लग्नेश और सप्तमेश के योग-बिंदु',
  'lagnesh aur saptamesh ke yog-bindu',
)

const STANDS_ON = phrase('{0} exactly on {1}', '{1} पर ठीक {0}', '{1} par theek {0}')
export const standsExactlyOn = (graha: Graha, what: Label): Label => STANDS_ON(GRAHA_LABELS[graha], what)

const LOOKS_EXACTLY = phrase(
  '{0} aspects {1} to the degree',
  '{1} पर {0} की सटीक दृष्टि',
  '{1} par {0} ki sateek drishti',
)
export const looksExactlyOn = (graha: Graha, what: Label): Label => LOOKS_EXACTLY(GRAHA_LABELS[graha], what)

const STANDS_STILL = phrase(
  '{0} turns near {1}',
  '{1} के पास {0} की चाल बदलती है',
  '{1} ke paas {0} ki chaal badalti hai',
)
export const turnsNear = (graha: Graha, what: Label): Label => STANDS_STILL(GRAHA_LABELS[graha], what)
