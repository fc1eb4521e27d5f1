import { cyclic } from './arc.ts'
import type { BodyGraha } from './grahas.ts'
import { type Label, label } from './label.ts'

/** The twelve rashis in zodiac order; a sign index is a place in this list, 0 = Aries. */
export const SIGNS = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
] as const

export type Sign = (typeof SIGNS)[number]

export const SIGN_LABELS: Readonly<Record<Sign, Label>> = {
  aries: label('Aries', 'मेष', 'Mesh'),
  taurus: label('Taurus', 'वृषभ', 'Vrishabh'),
  gemini: label('Gemini', 'मिथुन', 'Mithun'),
  cancer: label('Cancer', 'कर्क', 'Kark'),
  leo: label('Leo', 'सिंह', 'Singh'),
  virgo: label('Virgo', 'कन्या', 'Kanya'),
  libra: label('Libra', 'तुला', 'Tula'),
  scorpio: label('Scorpio', 'वृश्चिक', 'Vrishchik'),
  sagittarius: label('Sagittarius', 'धनु', 'Dhanu'),
  capricorn: label('Capricorn', 'मकर', 'Makar'),
  aquarius: label('Aquarius', 'कुंभ', 'Kumbh'),
  pisces: label('Pisces', 'मीन', 'Meen'),
}

const LORDS: readonly BodyGraha[] = [
  'mars',
  'venus',
  'mercury',
  'moon',
  'sun',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'saturn',
  'jupiter',
]

export const signAt = (index: number): Sign => cyclic(SIGNS, index)
export const lordOfSign = (index: number): BodyGraha => cyclic(LORDS, index)

/** Odd signs (Aries, Gemini, …) are masculine, even signs feminine. */
export const isOddSign = (index: number): boolean => index % 2 === 0

export const MODALITIES = ['movable', 'fixed', 'dual'] as const
export type Modality = (typeof MODALITIES)[number]
export const MODALITY_LABELS: Readonly<Record<Modality, Label>> = {
  movable: label('movable', 'चर', 'char'),
  fixed: label('fixed', 'स्थिर', 'sthir'),
  dual: label('dual', 'द्विस्वभाव', 'dwiswabhav'),
}
export const modalityOf = (index: number): Modality => cyclic(MODALITIES, index)

const ELEMENTS = ['fire', 'earth', 'air', 'water'] as const
export type Element = (typeof ELEMENTS)[number]
export const elementOf = (index: number): Element => cyclic(ELEMENTS, index)
