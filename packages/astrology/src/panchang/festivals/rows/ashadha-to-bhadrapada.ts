import { label } from '../../../jyotish/label.ts'
import type { FestivalRow } from '../rule.ts'
import {
  AMAVASYA,
  ASHADHA,
  BHADRAPADA,
  krishna,
  onTithi,
  onUdayaTithi,
  PURNIMA,
  SHRAVANA,
  SHRAVANA_STAR,
  SIMHA,
} from './row.ts'

export const ashadhaToBhadrapada: readonly FestivalRow[] = [
  {
    id: 'rath-yatra',
    label: label('Jagannath Rath Yatra', 'जगन्नाथ रथ यात्रा'),
    rule: onUdayaTithi(ASHADHA, 2),
    source: 'Smriti Kaustubha p. 137: the tithi, with Pushya or without; Drik Panchang: sunrise',
  },
  {
    id: 'devshayani-ekadashi',
    label: label('Devshayani Ekadashi', 'देवशयनी एकादशी'),
    rule: { kind: 'ekadashi', masa: ASHADHA, tithi: 11 },
    source: 'Dharmasindhu: the smarta fast',
  },
  {
    id: 'guru-purnima',
    label: label('Guru Purnima', 'गुरु पूर्णिमा'),
    rule: onUdayaTithi(ASHADHA, PURNIMA),
    source: 'Drik Panchang: sunrise, without the three muhurtas of Smriti Kaustubha p. 144',
  },
  {
    id: 'hariyali-teej',
    label: label('Hariyali Teej', 'हरियाली तीज'),
    rule: onUdayaTithi(SHRAVANA, 3, { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 91, of Gauri: joined with Chaturthi, not with Dwitiya',
  },
  {
    id: 'nag-panchami',
    label: label('Nag Panchami', 'नाग पंचमी'),
    rule: onUdayaTithi(SHRAVANA, 5, { minMuhurtas: 3, laterIfBegunAfter: 3 }),
    source: 'Dharmasindhu: three muhurtas after sunrise, else the day before, if Chaturthi is shorter there',
  },
  {
    id: 'raksha-bandhan',
    label: label('Raksha Bandhan', 'रक्षाबंधन'),
    rule: onTithi(SHRAVANA, PURNIMA, 'aparahna', { laterIfPast: 3 / 15 }),
    source: 'Dharmasindhu: aparahna without Bhadra, three muhurtas after sunrise',
  },
  {
    id: 'kajari-teej',
    label: label('Kajari Teej', 'कजरी तीज'),
    rule: onUdayaTithi(SHRAVANA, krishna(3), { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 91, of Gauri: joined with Chaturthi, not with Dwitiya',
  },
  {
    id: 'janmashtami',
    label: label('Krishna Janmashtami', 'कृष्ण जन्माष्टमी'),
    rule: onTithi(SHRAVANA, krishna(8), 'nishita', { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 177: nishita',
  },
  {
    id: 'janmashtami-vaishnava',
    label: label('Krishna Janmashtami (Vaishnava)', 'कृष्ण जन्माष्टमी (वैष्णव)'),
    rule: onUdayaTithi(SHRAVANA, krishna(8), { dayAfterIfNone: true }),
    source: 'Smriti Kaustubha p. 187: never with Saptami at sunrise',
  },
  {
    id: 'hartalika-teej',
    label: label('Hartalika Teej', 'हरतालिका तीज'),
    rule: onUdayaTithi(BHADRAPADA, 3, { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 201: joined with Chaturthi',
  },
  {
    id: 'ganesh-chaturthi',
    label: label('Ganesh Chaturthi', 'गणेश चतुर्थी'),
    rule: onTithi(BHADRAPADA, 4, 'madhyahna', { ifBoth: 'longest' }),
    source: 'Smriti Kaustubha p. 210: madhyahna',
  },
  {
    id: 'onam',
    label: label('Onam', 'ओणम'),
    rule: { kind: 'nakshatra', sign: SIMHA, nakshatra: SHRAVANA_STAR },
    source: 'Kerala calendars: Thiruvonam of the month Chingam',
  },
  {
    id: 'anant-chaturdashi',
    label: label('Anant Chaturdashi', 'अनंत चतुर्दशी'),
    rule: onUdayaTithi(BHADRAPADA, 14, { minMuhurtas: 2 }),
    source: 'Dharmasindhu: sunrise, two muhurtas at least',
  },
  {
    id: 'sarva-pitru-amavasya',
    label: label('Sarva Pitru Amavasya', 'सर्वपितृ अमावस्या'),
    rule: onTithi(BHADRAPADA, AMAVASYA, 'aparahna', { ifBoth: 'longest' }),
    source: 'Dharmasindhu: shraddha in aparahna',
  },
]
