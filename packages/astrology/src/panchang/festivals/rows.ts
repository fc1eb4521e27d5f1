import { label } from '../../jyotish/label.ts'
import type { DayPart, FestivalRow, TithiRule } from './rule.ts'

const [CHAITRA, VAISHAKHA, JYESHTHA, ASHADHA, SHRAVANA, BHADRAPADA] = [0, 1, 2, 3, 4, 5] as const
const [ASHWINA, KARTIKA, MARGASHIRSHA, PAUSHA, MAGHA, PHALGUNA] = [6, 7, 8, 9, 10, 11] as const
const [MESHA, SIMHA, MAKARA] = [0, 4, 9] as const
const SHRAVANA_STAR = 21
const PURNIMA = 15
const AMAVASYA = 30
const krishna = (tithi: number): number => 15 + tithi

type Refinements = Omit<TithiRule, 'kind' | 'masa' | 'tithi' | 'at'>

const onTithi = (masa: number, tithi: number, at: DayPart, refinements: Refinements = {}): TithiRule => ({
  kind: 'tithi',
  masa,
  tithi,
  at,
  ...refinements,
})

/** Sources of the rules: Dharmasindhu and Nirnayasindhu, as Drik Panchang applies them. */
export const festivalRows: readonly FestivalRow[] = [
  {
    id: 'lohri',
    label: label('Lohri', 'लोहड़ी'),
    rule: { kind: 'days-from', festival: 'makar-sankranti', days: -1 },
  },
  {
    id: 'makar-sankranti',
    label: label('Makar Sankranti', 'मकर संक्रांति'),
    rule: { kind: 'sankranti', sign: MAKARA, bySunset: true },
  },
  {
    id: 'pongal',
    label: label('Pongal', 'पोंगल'),
    rule: { kind: 'days-from', festival: 'makar-sankranti', days: 0 },
  },
  {
    id: 'sakat-chauth',
    label: label('Sakat Chauth', 'सकट चौथ'),
    rule: onTithi(PAUSHA, krishna(4), 'moonrise'),
  },
  {
    id: 'mauni-amavasya',
    label: label('Mauni Amavasya', 'मौनी अमावस्या'),
    rule: onTithi(PAUSHA, AMAVASYA, 'sunrise'),
  },
  {
    id: 'vasant-panchami',
    label: label('Vasant Panchami', 'वसंत पंचमी'),
    rule: onTithi(MAGHA, 5, 'forenoon', { minMinutes: 24 }),
  },
  { id: 'ratha-saptami', label: label('Ratha Saptami', 'रथ सप्तमी'), rule: onTithi(MAGHA, 7, 'arunodaya') },
  {
    id: 'maha-shivaratri',
    label: label('Maha Shivaratri', 'महाशिवरात्रि'),
    rule: onTithi(MAGHA, krishna(14), 'nishita'),
  },
  {
    id: 'holika-dahan',
    label: label('Holika Dahan', 'होलिका दहन'),
    // Bhadra fills the first half of Purnima: a long one is kept on its second evening, three and a half watches on.
    rule: onTithi(PHALGUNA, PURNIMA, 'pradosh', { ifBoth: 'last', laterIfPast: 3.5 / 4 }),
  },
  {
    id: 'holi',
    label: label('Holi', 'होली'),
    rule: { kind: 'days-from', festival: 'holika-dahan', days: 1 },
  },
  { id: 'ugadi', label: label('Ugadi, Gudi Padwa', 'उगादि, गुड़ी पड़वा'), rule: onTithi(CHAITRA, 1, 'sunrise') },
  {
    id: 'chaitra-navratri',
    label: label('Chaitra Navratri', 'चैत्र नवरात्रि'),
    rule: onTithi(CHAITRA, 1, 'sunrise'),
  },
  { id: 'gangaur', label: label('Gangaur', 'गणगौर'), rule: onTithi(CHAITRA, 3, 'sunrise') },
  {
    id: 'rama-navami',
    label: label('Rama Navami', 'राम नवमी', 'Ram Navami'),
    rule: onTithi(CHAITRA, 9, 'madhyahna', { ifBoth: 'longest' }),
  },
  {
    id: 'mahavir-jayanti',
    label: label('Mahavir Jayanti', 'महावीर जयंती'),
    rule: onTithi(CHAITRA, 13, 'sunrise'),
  },
  {
    id: 'hanuman-jayanti',
    label: label('Hanuman Jayanti', 'हनुमान जयंती'),
    rule: onTithi(CHAITRA, PURNIMA, 'sunrise'),
  },
  { id: 'baisakhi', label: label('Baisakhi', 'बैसाखी'), rule: { kind: 'sankranti', sign: MESHA } },
  {
    id: 'puthandu',
    label: label('Puthandu, Tamil New Year', 'पुथांडु'),
    rule: { kind: 'sankranti', sign: MESHA, bySunset: true },
  },
  {
    id: 'akshaya-tritiya',
    label: label('Akshaya Tritiya', 'अक्षय तृतीया'),
    rule: onTithi(VAISHAKHA, 3, 'forenoon', { laterIfPast: 3 / 15 }),
  },
  {
    id: 'parashurama-jayanti',
    label: label('Parashurama Jayanti', 'परशुराम जयंती'),
    rule: onTithi(VAISHAKHA, 3, 'pradosh'),
  },
  {
    id: 'buddha-purnima',
    label: label('Buddha Purnima', 'बुद्ध पूर्णिमा'),
    rule: onTithi(VAISHAKHA, PURNIMA, 'sunrise'),
  },
  {
    id: 'vat-savitri',
    label: label('Vat Savitri Vrat', 'वट सावित्री व्रत'),
    rule: onTithi(VAISHAKHA, AMAVASYA, 'madhyahna', { ifBoth: 'longest' }),
  },
  {
    id: 'ganga-dussehra',
    label: label('Ganga Dussehra', 'गंगा दशहरा'),
    rule: onTithi(JYESHTHA, 10, 'sunrise', { inAdhika: true }),
  },
  {
    id: 'nirjala-ekadashi',
    label: label('Nirjala Ekadashi', 'निर्जला एकादशी'),
    rule: { kind: 'ekadashi', masa: JYESHTHA, tithi: 11 },
  },
  {
    id: 'rath-yatra',
    label: label('Jagannath Rath Yatra', 'जगन्नाथ रथ यात्रा'),
    rule: onTithi(ASHADHA, 2, 'sunrise'),
  },
  {
    id: 'devshayani-ekadashi',
    label: label('Devshayani Ekadashi', 'देवशयनी एकादशी'),
    rule: { kind: 'ekadashi', masa: ASHADHA, tithi: 11 },
  },
  {
    id: 'guru-purnima',
    label: label('Guru Purnima', 'गुरु पूर्णिमा'),
    rule: onTithi(ASHADHA, PURNIMA, 'sunrise'),
  },
  {
    id: 'hariyali-teej',
    label: label('Hariyali Teej', 'हरियाली तीज'),
    rule: onTithi(SHRAVANA, 3, 'sunrise'),
  },
  { id: 'nag-panchami', label: label('Nag Panchami', 'नाग पंचमी'), rule: onTithi(SHRAVANA, 5, 'sunrise') },
  {
    id: 'raksha-bandhan',
    label: label('Raksha Bandhan', 'रक्षाबंधन'),
    rule: onTithi(SHRAVANA, PURNIMA, 'aparahna', { laterIfPast: 3 / 15 }),
  },
  {
    id: 'kajari-teej',
    label: label('Kajari Teej', 'कजरी तीज'),
    rule: onTithi(SHRAVANA, krishna(3), 'sunrise'),
  },
  {
    id: 'janmashtami',
    label: label('Krishna Janmashtami', 'कृष्ण जन्माष्टमी'),
    rule: onTithi(SHRAVANA, krishna(8), 'nishita', { ifBoth: 'last' }),
  },
  {
    id: 'janmashtami-vaishnava',
    label: label('Krishna Janmashtami (Vaishnava)', 'कृष्ण जन्माष्टमी (वैष्णव)'),
    rule: onTithi(SHRAVANA, krishna(8), 'sunrise'),
  },
  {
    id: 'hartalika-teej',
    label: label('Hartalika Teej', 'हरतालिका तीज'),
    rule: onTithi(BHADRAPADA, 3, 'sunrise'),
  },
  {
    id: 'ganesh-chaturthi',
    label: label('Ganesh Chaturthi', 'गणेश चतुर्थी'),
    rule: onTithi(BHADRAPADA, 4, 'madhyahna', { ifBoth: 'longest' }),
  },
  {
    id: 'onam',
    label: label('Onam', 'ओणम'),
    rule: { kind: 'nakshatra', sign: SIMHA, nakshatra: SHRAVANA_STAR },
  },
  {
    id: 'anant-chaturdashi',
    label: label('Anant Chaturdashi', 'अनंत चतुर्दशी'),
    rule: onTithi(BHADRAPADA, 14, 'sunrise'),
  },
  {
    id: 'sarva-pitru-amavasya',
    label: label('Sarva Pitru Amavasya', 'सर्वपितृ अमावस्या'),
    rule: onTithi(BHADRAPADA, AMAVASYA, 'aparahna', { ifBoth: 'longest' }),
  },
  {
    id: 'sharad-navratri',
    label: label('Sharad Navratri', 'शारदीय नवरात्रि'),
    rule: onTithi(ASHWINA, 1, 'sunrise'),
  },
  { id: 'durga-ashtami', label: label('Durga Ashtami', 'दुर्गा अष्टमी'), rule: onTithi(ASHWINA, 8, 'sunrise') },
  {
    id: 'dussehra',
    label: label('Dussehra', 'दशहरा'),
    // Shravana with Dashami, if only at sunrise, is preferred to Dashami alone.
    rule: onTithi(ASHWINA, 10, 'aparahna', { ifBoth: 'longest', withNakshatra: SHRAVANA_STAR }),
  },
  {
    id: 'sharad-purnima',
    label: label('Sharad Purnima', 'शरद पूर्णिमा'),
    rule: onTithi(ASHWINA, PURNIMA, 'nishita'),
  },
  {
    id: 'karwa-chauth',
    label: label('Karwa Chauth', 'करवा चौथ'),
    rule: onTithi(ASHWINA, krishna(4), 'moonrise'),
  },
  {
    id: 'ahoi-ashtami',
    label: label('Ahoi Ashtami', 'अहोई अष्टमी'),
    rule: onTithi(ASHWINA, krishna(8), 'pradosh'),
  },
  {
    id: 'dhanteras',
    label: label('Dhanteras', 'धनतेरस'),
    rule: onTithi(ASHWINA, krishna(13), 'pradosh', { ifBoth: 'last' }),
  },
  {
    id: 'naraka-chaturdashi',
    label: label('Naraka Chaturdashi', 'नरक चतुर्दशी'),
    rule: onTithi(ASHWINA, krishna(14), 'arunodaya'),
  },
  {
    id: 'diwali',
    label: label('Diwali, Lakshmi Puja', 'दीपावली, लक्ष्मी पूजा'),
    // One ghati of Amavasya after sunset is enough for the second evening to be kept.
    rule: onTithi(ASHWINA, AMAVASYA, 'pradosh', { ifBoth: 'last', minMinutes: 24 }),
  },
  {
    id: 'govardhan-puja',
    label: label('Govardhan Puja', 'गोवर्धन पूजा'),
    rule: onTithi(KARTIKA, 1, 'sunrise'),
  },
  {
    id: 'bhai-dooj',
    label: label('Bhai Dooj', 'भाई दूज'),
    rule: onTithi(KARTIKA, 2, 'aparahna', { ifBoth: 'last' }),
  },
  { id: 'chhath', label: label('Chhath Puja', 'छठ पूजा'), rule: onTithi(KARTIKA, 6, 'sunrise') },
  {
    id: 'dev-uthani-ekadashi',
    label: label('Dev Uthani Ekadashi', 'देवउठनी एकादशी'),
    rule: { kind: 'ekadashi', masa: KARTIKA, tithi: 11 },
  },
  { id: 'tulsi-vivah', label: label('Tulsi Vivah', 'तुलसी विवाह'), rule: onTithi(KARTIKA, 12, 'sunrise') },
  {
    id: 'guru-nanak-jayanti',
    label: label('Guru Nanak Jayanti, Kartik Purnima', 'गुरु नानक जयंती, कार्तिक पूर्णिमा'),
    rule: onTithi(KARTIKA, PURNIMA, 'sunrise'),
  },
  {
    id: 'gita-jayanti',
    label: label('Gita Jayanti', 'गीता जयंती'),
    rule: { kind: 'ekadashi', masa: MARGASHIRSHA, tithi: 11 },
  },
  {
    id: 'dattatreya-jayanti',
    label: label('Dattatreya Jayanti', 'दत्तात्रेय जयंती'),
    rule: onTithi(MARGASHIRSHA, PURNIMA, 'pradosh'),
  },
]

export const festivalLabels = Object.fromEntries(festivalRows.map(({ id, label }) => [id, label]))
