import { label } from '../../../jyotish/label.ts'
import type { FestivalRow } from '../rule.ts'
import {
  AMAVASYA,
  ASHWINA,
  KARTIKA,
  krishna,
  MARGASHIRSHA,
  onTithi,
  onUdayaTithi,
  PURNIMA,
  SHRAVANA_STAR,
} from './row.ts'

/** Minutes of a ghati. */
const GHATI = 24

export const ashwinaToMargashirsha: readonly FestivalRow[] = [
  {
    id: 'sharad-navratri',
    label: label('Sharad Navratri', 'शारदीय नवरात्रि'),
    rule: onUdayaTithi(ASHWINA, 1, { minMuhurtas: 1 }),
    source: 'Dharmasindhu: one muhurta after sunrise, else the day of Amavasya',
  },
  {
    id: 'durga-ashtami',
    label: label('Durga Ashtami', 'दुर्गा अष्टमी'),
    rule: onUdayaTithi(ASHWINA, 8),
    source: 'Smriti Kaustubha p. 311: sunrise, however short, away from Saptami',
  },
  {
    id: 'dussehra',
    label: label('Dussehra', 'दशहरा'),
    // Shravana with Dashami, if only at sunrise, is preferred to Dashami alone.
    rule: onTithi(ASHWINA, 10, 'aparahna', { ifBoth: 'longest', withNakshatra: SHRAVANA_STAR }),
    source: 'Smriti Kaustubha p. 352: aparahna, with Shravana before without',
  },
  {
    id: 'sharad-purnima',
    label: label('Sharad Purnima', 'शरद पूर्णिमा'),
    rule: onTithi(ASHWINA, PURNIMA, 'nishita'),
    source: 'Smriti Kaustubha p. 355: the vigil at nishita',
  },
  {
    id: 'karwa-chauth',
    label: label('Karwa Chauth', 'करवा चौथ'),
    rule: onTithi(ASHWINA, krishna(4), 'moonrise'),
    source: 'Smriti Kaustubha p. 367: moonrise',
  },
  {
    id: 'ahoi-ashtami',
    label: label('Ahoi Ashtami', 'अहोई अष्टमी'),
    rule: onTithi(ASHWINA, krishna(8), 'pradosh'),
    source: 'Drik Panchang: pradosh',
  },
  {
    id: 'dhanteras',
    label: label('Dhanteras', 'धनतेरस'),
    rule: onTithi(ASHWINA, krishna(13), 'pradosh', { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 368: pradosh',
  },
  {
    id: 'naraka-chaturdashi',
    label: label('Naraka Chaturdashi', 'नरक चतुर्दशी'),
    // The Moon, a day and a half before it is new, rises in the last watch.
    rule: onTithi(ASHWINA, krishna(14), 'last-watch', { ifBoth: 'longest' }),
    source: 'Smriti Kaustubha p. 370: the bath at moonrise; Dharmasindhu: else in the last watch',
  },
  {
    id: 'diwali',
    label: label('Diwali, Lakshmi Puja', 'दीपावली, लक्ष्मी पूजा'),
    // One ghati of Amavasya after sunset is enough for the second evening to be kept.
    rule: onTithi(ASHWINA, AMAVASYA, 'pradosh', { ifBoth: 'last', minMinutes: GHATI }),
    source: 'Smriti Kaustubha p. 373: pradosh; Dharmasindhu: a ghati is enough',
  },
  {
    id: 'govardhan-puja',
    label: label('Govardhan Puja', 'गोवर्धन पूजा'),
    // A shorter Pratipada ends in an evening in which the Moon can be seen: then the cows are not worshipped.
    rule: onUdayaTithi(KARTIKA, 1, { minMuhurtas: 9 }),
    source: 'Dharmasindhu: nine muhurtas after sunrise, else joined with Amavasya; Smriti Kaustubha p. 374',
  },
  {
    id: 'bhai-dooj',
    label: label('Bhai Dooj', 'भाई दूज'),
    rule: onTithi(KARTIKA, 2, 'aparahna', { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 377: aparahna, the later of two',
  },
  {
    id: 'chhath',
    label: label('Chhath Puja', 'छठ पूजा'),
    rule: onUdayaTithi(KARTIKA, 6),
    source: 'Drik Panchang: the Shashthi of sunrise, joined with Saptami',
  },
  {
    id: 'dev-uthani-ekadashi',
    label: label('Dev Uthani Ekadashi', 'देवउठनी एकादशी'),
    rule: { kind: 'ekadashi', masa: KARTIKA, tithi: 11 },
    source: 'Dharmasindhu: the smarta fast',
  },
  {
    id: 'tulsi-vivah',
    label: label('Tulsi Vivah', 'तुलसी विवाह'),
    rule: onUdayaTithi(KARTIKA, 12),
    source: 'Drik Panchang: the Dwadashi of sunrise',
  },
  {
    id: 'guru-nanak-jayanti',
    label: label('Guru Nanak Jayanti, Kartik Purnima', 'गुरु नानक जयंती, कार्तिक पूर्णिमा'),
    rule: onUdayaTithi(KARTIKA, PURNIMA),
    source: 'Government of India: the Purnima of sunrise',
  },
  {
    id: 'gita-jayanti',
    label: label('Gita Jayanti', 'गीता जयंती'),
    rule: { kind: 'ekadashi', masa: MARGASHIRSHA, tithi: 11 },
    source: 'Dharmasindhu: the smarta fast',
  },
  {
    id: 'dattatreya-jayanti',
    label: label('Dattatreya Jayanti', 'दत्तात्रेय जयंती'),
    rule: onTithi(MARGASHIRSHA, PURNIMA, 'pradosh', { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 430: pradosh; Drik Panchang: the later of two',
  },
]
