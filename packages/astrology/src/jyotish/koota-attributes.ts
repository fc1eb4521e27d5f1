/** What a nakshatra and a Moon sign stand for in matching: the shared ground of avakahada and the eight kootas. */
import { type Label, label } from './label.ts'
import type { Position } from './position.ts'
import { cyclic } from './arc.ts'

export const VARNAS = ['brahmin', 'kshatriya', 'vaishya', 'shudra'] as const
export type Varna = (typeof VARNAS)[number]

export const VASHYAS = ['chatushpada', 'manava', 'jalachara', 'vanachara', 'keeta'] as const
export type Vashya = (typeof VASHYAS)[number]

export const YONIS = [
  'horse',
  'elephant',
  'sheep',
  'serpent',
  'dog',
  'cat',
  'rat',
  'cow',
  'buffalo',
  'tiger',
  'deer',
  'monkey',
  'mongoose',
  'lion',
] as const
export type Yoni = (typeof YONIS)[number]

export const GANAS = ['deva', 'manushya', 'rakshasa'] as const
export type Gana = (typeof GANAS)[number]

export type Nadi = 'adi' | 'madhya' | 'antya'

/** By element of the Moon sign: fire, earth, air, water. Muhurta Chintamani 6.22. */
const VARNA_BY_ELEMENT: readonly Varna[] = ['kshatriya', 'vaishya', 'shudra', 'brahmin']

export const varnaOf = (signIndex: number): Varna => cyclic(VARNA_BY_ELEMENT, signIndex)

const VASHYA_BY_SIGN: readonly (Vashya | readonly [Vashya, Vashya])[] = [
  'chatushpada',
  'chatushpada',
  'manava',
  'jalachara',
  'vanachara',
  'manava',
  'manava',
  'keeta',
  ['manava', 'chatushpada'],
  ['chatushpada', 'jalachara'],
  'manava',
  'jalachara',
]

/** Sagittarius and Capricorn change at 15°: human then beast, beast then water. Muhurta Chintamani 6.23. */
export const vashyaOf = ({
  signIndex,
  degreeInSign,
}: Pick<Position, 'signIndex' | 'degreeInSign'>): Vashya => {
  const vashya = cyclic(VASHYA_BY_SIGN, signIndex)
  return typeof vashya === 'string' ? vashya : vashya[degreeInSign < 15 ? 0 : 1]
}

/** Yoni of the 27 nakshatras as places in the list of yonis. Muhurta Chintamani 6.25-26. */
const YONI_INDEX = [0, 1, 2, 3, 3, 4, 5, 2, 5, 6, 6, 7, 8, 9, 8, 9, 10, 10, 4, 11, 12, 11, 13, 0, 13, 7, 1]

export const yoniOf = (nakshatraIndex: number): Yoni => YONIS[cyclic(YONI_INDEX, nakshatraIndex)] as Yoni

/** d deva, m manushya, r rakshasa for the 27 nakshatras. Muhurta Chintamani 6.30. */
const GANA_LETTERS = 'dmrmdmddrrmmdrdrdrrmmdrrmmd'

export const ganaOf = (nakshatraIndex: number): Gana =>
  GANAS['dmr'.indexOf(GANA_LETTERS[nakshatraIndex] as string)] as Gana

/** There and back: adi, madhya, antya, antya, madhya, adi, … Muhurta Chintamani 6.35. */
const NADI_PATTERN: readonly Nadi[] = ['adi', 'madhya', 'antya', 'antya', 'madhya', 'adi']

export const nadiOf = (nakshatraIndex: number): Nadi => cyclic(NADI_PATTERN, nakshatraIndex)

export const KOOTA_LABELS: Readonly<Record<Varna | Vashya | Yoni | Gana | Nadi, Label>> = {
  brahmin: label('Brahmin', 'ब्राह्मण'),
  kshatriya: label('Kshatriya', 'क्षत्रिय'),
  vaishya: label('Vaishya', 'वैश्य'),
  shudra: label('Shudra', 'शूद्र'),
  chatushpada: label('Chatushpada', 'चतुष्पद'),
  manava: label('Manava', 'मानव'),
  jalachara: label('Jalachara', 'जलचर'),
  vanachara: label('Vanachara', 'वनचर'),
  keeta: label('Keeta', 'कीट'),
  horse: label('Horse', 'अश्व', 'Ashwa'),
  elephant: label('Elephant', 'गज', 'Gaja'),
  sheep: label('Sheep', 'मेष', 'Mesha'),
  serpent: label('Serpent', 'सर्प', 'Sarpa'),
  dog: label('Dog', 'श्वान', 'Shwan'),
  cat: label('Cat', 'मार्जार', 'Marjar'),
  rat: label('Rat', 'मूषक', 'Mushak'),
  cow: label('Cow', 'गौ', 'Gau'),
  buffalo: label('Buffalo', 'महिष', 'Mahish'),
  tiger: label('Tiger', 'व्याघ्र', 'Vyaghra'),
  deer: label('Deer', 'मृग', 'Mriga'),
  monkey: label('Monkey', 'वानर', 'Vanar'),
  mongoose: label('Mongoose', 'नकुल', 'Nakul'),
  lion: label('Lion', 'सिंह', 'Singh'),
  deva: label('Deva', 'देव'),
  manushya: label('Manushya', 'मनुष्य'),
  rakshasa: label('Rakshasa', 'राक्षस'),
  adi: label('Adi', 'आदि'),
  madhya: label('Madhya', 'मध्य'),
  antya: label('Antya', 'अंत्य'),
}
