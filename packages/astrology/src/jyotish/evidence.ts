import { type Graha, GRAHA_LABELS } from './grahas.ts'
import { type Label, label } from './label.ts'
import { listed, ordinal, phrase } from './phrase.ts'
import { type Sign, SIGN_LABELS } from './signs.ts'

/** Why something holds in a chart, ready to be spoken: “Jupiter in the 4th house from the Moon”. */
export type Evidence = Label

export type Origin = 'lagna' | Graha

/** English speaks of two of them with an article. */
const the = (graha: Graha): Label => {
  const { en, hi, hinglish } = GRAHA_LABELS[graha]
  return label(graha === 'sun' || graha === 'moon' ? `the ${en}` : en, hi, hinglish)
}

const LAGNA = label('the lagna', 'लग्न', 'lagna')
/** Grahas as English speaks of them within a sentence: “the Moon”, “Mars”. */
export const THE_GRAHA = Object.fromEntries(
  Object.keys(GRAHA_LABELS).map((g) => [g, the(g as Graha)]),
) as Record<Graha, Label>
const from = (origin: Origin): Label => (origin === 'lagna' ? LAGNA : THE_GRAHA[origin])

const IN_HOUSE = phrase('{0} in the {1} house from {2}', '{2} से {1} भाव में {0}', '{2} se {1} ghar mein {0}')
export const inHouseOf = (graha: Graha, house: number, origin: Origin = 'lagna'): Evidence =>
  IN_HOUSE(GRAHA_LABELS[graha], ordinal(house), from(origin))

const EMPTY = phrase(
  'no graha in the {1} house from {0}',
  '{0} से {1} भाव में कोई ग्रह नहीं',
  '{0} se {1} ghar mein koi grah nahin',
)
export const noneInHouse = (house: number, origin: Origin): Evidence => EMPTY(from(origin), ordinal(house))

const TOGETHER = phrase(
  '{0} with {1} in {2}, the {3} house',
  '{3} भाव में, {2} राशि में {0} और {1} साथ',
  '{3} ghar mein, {2} rashi mein {0} aur {1} saath',
)
export const standTogether = (a: Graha, b: Graha, sign: Sign, house: number): Evidence =>
  TOGETHER(GRAHA_LABELS[a], THE_GRAHA[b], SIGN_LABELS[sign], ordinal(house))

const MUTUAL = phrase(
  '{0} and {1} aspect each other',
  '{0} और {1} की एक-दूसरे पर दृष्टि',
  '{0} aur {1} ki ek-doosre par drishti',
)
export const seeEachOther = (a: Graha, b: Graha): Evidence => MUTUAL(GRAHA_LABELS[a], THE_GRAHA[b])

const EXCHANGE = phrase(
  '{0} and {1} in each other’s signs',
  '{0} और {1} एक-दूसरे की राशि में',
  '{0} aur {1} ek-doosre ki rashi mein',
)
export const exchangeSigns = (a: Graha, b: Graha): Evidence => EXCHANGE(GRAHA_LABELS[a], THE_GRAHA[b])

const ASPECTS = phrase('{0} aspects {1}', '{1} पर {0} की दृष्टि', '{1} par {0} ki drishti')
export const looksAt = (graha: Graha, other: Graha): Evidence =>
  ASPECTS(GRAHA_LABELS[graha], THE_GRAHA[other])

const IN_STATE = {
  own: phrase('{0} in its own sign {1}', '{0} अपनी राशि {1} में', '{0} apni rashi {1} mein'),
  exalted: phrase('{0} exalted in {1}', '{0} {1} में उच्च का', '{0} {1} mein uchch ka'),
  debilitated: phrase('{0} debilitated in {1}', '{0} {1} में नीच का', '{0} {1} mein neech ka'),
  friend: phrase('{0} in a friend’s sign {1}', '{0} मित्र की राशि {1} में', '{0} mitra ki rashi {1} mein'),
} as const
export const inDignity = (graha: Graha, dignity: keyof typeof IN_STATE, sign: Sign): Evidence =>
  IN_STATE[dignity](GRAHA_LABELS[graha], SIGN_LABELS[sign])

const COMBUST = phrase('{0} combust', '{0} अस्त', '{0} ast')
export const isAsta = (graha: Graha): Evidence => COMBUST(GRAHA_LABELS[graha])

const BENEFIC = phrase('benefic {0}', 'शुभ {0}', 'shubh {0}')
const MALEFIC = phrase('malefic {0}', 'पाप {0}', 'paap {0}')
/** Evidence about a graha with its nature said first. */
export const natured = (nature: 'benefic' | 'malefic', of: Evidence): Evidence =>
  (nature === 'benefic' ? BENEFIC : MALEFIC)(of)

const LORDS = phrase(
  'lords of the {0} and {1} houses: {2}',
  '{0} और {1} भाव के स्वामी: {2}',
  '{0} aur {1} ghar ke swami: {2}',
)
export const lordsTied = (a: number, b: number, how: readonly Evidence[]): Evidence =>
  LORDS(ordinal(a), ordinal(b), listed(how))

const OWNS = phrase('{0} owns the {1} house', '{0} {1} भाव का स्वामी', '{0} {1} ghar ka swami')
export const ownsHouse = (graha: Graha, house: number): Evidence => OWNS(GRAHA_LABELS[graha], ordinal(house))

const OWNS_BOTH = phrase(
  '{0} owns a kendra and a trikona',
  '{0} केंद्र और त्रिकोण दोनों का स्वामी',
  '{0} kendra aur trikon dono ka swami',
)
export const ownsKendraAndTrikona = (graha: Graha): Evidence => OWNS_BOTH(GRAHA_LABELS[graha])
