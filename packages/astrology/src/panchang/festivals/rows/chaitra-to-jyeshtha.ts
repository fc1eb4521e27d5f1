import { label } from '../../../jyotish/label.ts'
import type { FestivalRow } from '../rule.ts'
import { AMAVASYA, CHAITRA, JYESHTHA, MESHA, onTithi, onUdayaTithi, PURNIMA, VAISHAKHA } from './row.ts'

export const chaitraToJyeshtha: readonly FestivalRow[] = [
  {
    id: 'ugadi',
    label: label('Ugadi, Gudi Padwa', 'उगादि, गुड़ी पड़वा'),
    rule: onUdayaTithi(CHAITRA, 1),
    source: 'Smriti Kaustubha p. 85: sunrise, the earlier day if two sunrises see it or none',
  },
  {
    id: 'chaitra-navratri',
    label: label('Chaitra Navratri', 'चैत्र नवरात्रि'),
    rule: onUdayaTithi(CHAITRA, 1, { minMuhurtas: 1 }),
    source: 'Dharmasindhu: one muhurta after sunrise, else the day of Amavasya',
  },
  {
    id: 'gangaur',
    label: label('Gangaur', 'गणगौर'),
    rule: onUdayaTithi(CHAITRA, 3, { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 91: joined with Chaturthi, not with Dwitiya',
  },
  {
    id: 'rama-navami',
    label: label('Rama Navami', 'राम नवमी', 'Ram Navami'),
    rule: onTithi(CHAITRA, 9, 'madhyahna', { ifBoth: 'last' }),
    source: 'Dharmasindhu: madhyahna, the later of two, away from Ashtami',
  },
  {
    id: 'mahavir-jayanti',
    label: label('Mahavir Jayanti', 'महावीर जयंती'),
    rule: onUdayaTithi(CHAITRA, 13),
    source: 'Jain calendars: the tithi of sunrise',
  },
  {
    id: 'hanuman-jayanti',
    label: label('Hanuman Jayanti', 'हनुमान जयंती'),
    rule: onUdayaTithi(CHAITRA, PURNIMA),
    source: 'Drik Panchang: birth at sunrise',
  },
  {
    id: 'baisakhi',
    label: label('Baisakhi', 'बैसाखी'),
    rule: { kind: 'sankranti', sign: MESHA },
    source: 'custom: the day on which the Sun enters Mesha',
  },
  {
    id: 'puthandu',
    label: label('Puthandu, Tamil New Year', 'पुथांडु'),
    rule: { kind: 'sankranti', sign: MESHA, bySunset: true },
    source: 'Tamil calendars: an entry after sunset begins the month a day later',
  },
  {
    id: 'akshaya-tritiya',
    label: label('Akshaya Tritiya', 'अक्षय तृतीया'),
    rule: onTithi(VAISHAKHA, 3, 'forenoon', { laterIfPast: 3 / 15 }),
    source: 'Smriti Kaustubha p. 111: forenoon; Dharmasindhu: the later of two that lasts three muhurtas',
  },
  {
    id: 'parashurama-jayanti',
    label: label('Parashurama Jayanti', 'परशुराम जयंती'),
    rule: onTithi(VAISHAKHA, 3, 'pradosh', { ifBoth: 'last' }),
    source: 'Smriti Kaustubha p. 112: the first watch of the night; Dharmasindhu: the later of two',
  },
  {
    id: 'buddha-purnima',
    label: label('Buddha Purnima', 'बुद्ध पूर्णिमा'),
    rule: onUdayaTithi(VAISHAKHA, PURNIMA),
    source: 'Drik Panchang: the Purnima of sunrise',
  },
  {
    id: 'vat-savitri',
    label: label('Vat Savitri Vrat', 'वट सावित्री व्रत'),
    rule: onTithi(VAISHAKHA, AMAVASYA, 'madhyahna', { ifBoth: 'longest' }),
    source: 'Smriti Kaustubha p. 124: the Amavasya joined with Chaturdashi, here by madhyahna',
  },
  {
    id: 'ganga-dussehra',
    label: label('Ganga Dussehra', 'गंगा दशहरा'),
    rule: onTithi(JYESHTHA, 10, 'forenoon', { ifBoth: 'longest', inAdhika: true }),
    source: 'Smriti Kaustubha p. 119: forenoon; Dharmasindhu: the added month, if there is one',
  },
  {
    id: 'nirjala-ekadashi',
    label: label('Nirjala Ekadashi', 'निर्जला एकादशी'),
    rule: { kind: 'ekadashi', masa: JYESHTHA, tithi: 11 },
    source: 'Dharmasindhu: the smarta fast',
  },
]
