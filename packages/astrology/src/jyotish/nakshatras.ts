import { cyclic, divisionOf, ARCSECONDS_PER_CIRCLE, modulo } from './arc.ts'
import type { Graha } from './grahas.ts'
import { type Label, label } from './label.ts'

/** The twenty-seven nakshatras, 13°20' each, from 0° Aries. */
export const NAKSHATRAS = [
  'ashwini',
  'bharani',
  'krittika',
  'rohini',
  'mrigashira',
  'ardra',
  'punarvasu',
  'pushya',
  'ashlesha',
  'magha',
  'purva-phalguni',
  'uttara-phalguni',
  'hasta',
  'chitra',
  'swati',
  'vishakha',
  'anuradha',
  'jyeshtha',
  'mula',
  'purva-ashadha',
  'uttara-ashadha',
  'shravana',
  'dhanishta',
  'shatabhisha',
  'purva-bhadrapada',
  'uttara-bhadrapada',
  'revati',
] as const

export type Nakshatra = (typeof NAKSHATRAS)[number]

const HINDI =
  'अश्विनी भरणी कृत्तिका रोहिणी मृगशिरा आर्द्रा पुनर्वसु पुष्य आश्लेषा मघा पूर्वाफाल्गुनी उत्तराफाल्गुनी हस्त चित्रा स्वाति विशाखा अनुराधा ज्येष्ठा मूल पूर्वाषाढ़ा उत्तराषाढ़ा श्रवण धनिष्ठा शतभिषा पूर्वाभाद्रपद उत्तराभाद्रपद रेवती'.split(
    ' ',
  )

const titled = (id: string): string =>
  id.replace(/(^|-)(.)/g, (_, dash: string, c: string) => (dash && ' ') + c.toUpperCase())

export const NAKSHATRA_LABELS = Object.fromEntries(
  NAKSHATRAS.map((id, index) => [id, label(titled(id), cyclic(HINDI, index))]),
) as Readonly<Record<Nakshatra, Label>>

/** The order of the Vimshottari lords, which also rule the nakshatras (BPHS 46). */
export const VIMSHOTTARI_ORDER: readonly Graha[] = [
  'ketu',
  'venus',
  'sun',
  'moon',
  'mars',
  'rahu',
  'jupiter',
  'saturn',
  'mercury',
]

export const nakshatraLord = (index: number): Graha => cyclic(VIMSHOTTARI_ORDER, index)

/** The nakshatra index, 0 … 26, and pada, 1 … 4, of a longitude in whole arcseconds. */
export const nakshatraOf = (arcseconds: number): { nakshatraIndex: number; pada: number } => {
  const quarter = divisionOf(arcseconds, 108, ARCSECONDS_PER_CIRCLE)
  return { nakshatraIndex: Math.floor(quarter / 4), pada: modulo(quarter, 4) + 1 }
}
