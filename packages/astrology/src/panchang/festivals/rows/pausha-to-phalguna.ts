import { label } from '../../../jyotish/label.ts'
import type { FestivalRow } from '../rule.ts'
import { AMAVASYA, krishna, MAGHA, MAKARA, onTithi, onUdayaTithi, PAUSHA, PHALGUNA, PURNIMA } from './row.ts'

export const paushaToPhalguna: readonly FestivalRow[] = [
  {
    id: 'lohri',
    label: label('Lohri', 'लोहड़ी'),
    rule: { kind: 'days-from', festival: 'makar-sankranti', days: -1 },
    source: 'custom: the eve of Makar Sankranti',
  },
  {
    id: 'makar-sankranti',
    label: label('Makar Sankranti', 'मकर संक्रांति'),
    rule: { kind: 'sankranti', sign: MAKARA, bySunset: true },
    source: 'Dharmasindhu: an entry after sunset is kept the next day',
  },
  {
    id: 'pongal',
    label: label('Pongal', 'पोंगल'),
    rule: { kind: 'days-from', festival: 'makar-sankranti', days: 0 },
    source: 'custom: the first day of the Tamil month Thai',
  },
  {
    id: 'sakat-chauth',
    label: label('Sakat Chauth', 'सकट चौथ'),
    rule: onTithi(PAUSHA, krishna(4), 'moonrise'),
    source: 'Smriti Kaustubha p. 171: moonrise',
  },
  {
    id: 'mauni-amavasya',
    label: label('Mauni Amavasya', 'मौनी अमावस्या'),
    rule: onUdayaTithi(PAUSHA, AMAVASYA),
    source: 'Drik Panchang: the bath at sunrise',
  },
  {
    id: 'vasant-panchami',
    label: label('Vasant Panchami', 'वसंत पंचमी'),
    rule: onTithi(MAGHA, 5, 'forenoon', { minMinutes: 24 }),
    source: 'Drik Panchang: forenoon',
  },
  {
    id: 'ratha-saptami',
    label: label('Ratha Saptami', 'रथ सप्तमी'),
    rule: onTithi(MAGHA, 7, 'arunodaya'),
    source: 'Smriti Kaustubha p. 480: arunodaya, the earlier of two',
  },
  {
    id: 'maha-shivaratri',
    label: label('Maha Shivaratri', 'महाशिवरात्रि'),
    rule: onTithi(MAGHA, krishna(14), 'nishita'),
    source: 'Smriti Kaustubha p. 483: nishita, the earlier of two',
  },
  {
    id: 'holika-dahan',
    label: label('Holika Dahan', 'होलिका दहन'),
    // Bhadra fills the first half of Purnima: a long one is kept on its second evening, three and a half watches on.
    rule: onTithi(PHALGUNA, PURNIMA, 'pradosh', { ifBoth: 'last', laterIfPast: 3.5 / 4 }),
    source: 'Smriti Kaustubha p. 517: pradosh without Bhadra',
  },
  {
    id: 'holi',
    label: label('Holi', 'होली'),
    rule: { kind: 'days-from', festival: 'holika-dahan', days: 1 },
    source: 'custom: the day after Holika Dahan',
  },
]
