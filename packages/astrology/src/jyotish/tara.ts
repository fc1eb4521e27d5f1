import { modulo } from './arc.ts'
import { type Label, label } from './label.ts'

/** The nine taras, in the order in which stars are counted. */
export const TARAS = [
  'janma',
  'sampat',
  'vipat',
  'kshema',
  'pratyari',
  'sadhaka',
  'vadha',
  'mitra',
  'ati-mitra',
] as const
export type Tara = (typeof TARAS)[number]

export const TARA_LABELS: Readonly<Record<Tara, Label>> = {
  janma: label('Janma', 'जन्म'),
  sampat: label('Sampat', 'संपत'),
  vipat: label('Vipat', 'विपत'),
  kshema: label('Kshema', 'क्षेम'),
  pratyari: label('Pratyari', 'प्रत्यरि'),
  sadhaka: label('Sadhaka', 'साधक'),
  vadha: label('Naidhana', 'नैधन'),
  mitra: label('Mitra', 'मित्र'),
  'ati-mitra': label('Ati Mitra', 'अति मित्र'),
}

/** Third, fifth and seventh of each nine: in matching and in the choice of a day. */
const HOSTILE: readonly Tara[] = ['vipat', 'pratyari', 'vadha']

/** The tara of a star counted from another, both 0 Ashwini … 26 Revati. */
export const taraOf = (fromNakshatra: number, toNakshatra: number): Tara =>
  TARAS[modulo(toNakshatra - fromNakshatra, 27) % 9] as Tara

/** Whether the star of a day is not hostile to the star of birth, both 0 Ashwini … 26 Revati. */
export const isTaraGood = (birthNakshatra: number, nakshatra: number): boolean =>
  !HOSTILE.includes(taraOf(birthNakshatra, nakshatra))
