import type { Label } from '../jyotish/index.ts'
import { label } from '../jyotish/label.ts'
import { TAJIKA_MATTERS, TAJIKA_ROWS } from '../tajika/index.ts'

const TONES = {
  good: label('good', 'शुभ', 'shubh'),
  careful: label('with care', 'सावधानी से', 'saavdhaani se'),
}

const OFFICES = {
  'natal-lagna': label('natal lagna', 'जन्म लग्न', 'janm lagna'),
  'year-lagna': label('lagna of the year', 'वर्ष लग्न', 'varsh lagna'),
  'tri-rashi': label('tri-rashi', 'त्रिराशि', 'trirashi'),
  'day-or-night': label('lord of day or night', 'दिन-रात्रि पति', 'din-ratri pati'),
}

const YOGAS = {
  ithasala: label('ithasala', 'इत्थशाल', 'itthashal'),
  isarapha: label('isarapha', 'ईसराफ़', 'isaraf'),
  nakta: label('nakta', 'नक्त', 'nakt'),
  yamaya: label('yamaya', 'यमया'),
  radda: label('radda', 'रद्द', 'radd'),
  manau: label('manau', 'मणऊ'),
  ikkavala: label('ikkavala', 'इक्कवाल', 'ikkaval'),
  induvara: label('induvara', 'इंदुवार', 'induvar'),
  complete: label('complete', 'पूर्ण', 'poorna'),
  present: label('present', 'वर्तमान', 'vartamaan'),
  coming: label('coming', 'भविष्य', 'bhavishya'),
}

const ASPECTS = {
  'open-friend': label('open friend', 'प्रत्यक्ष मित्र', 'pratyaksh mitra'),
  'hidden-friend': label('hidden friend', 'गुप्त मित्र', 'gupt mitra'),
  'open-enemy': label('open enemy', 'प्रत्यक्ष शत्रु', 'pratyaksh shatru'),
  'hidden-enemy': label('hidden enemy', 'गुप्त शत्रु', 'gupt shatru'),
}

const STANDINGS = {
  forward: label('goes forward', 'आगे बढ़ता है', 'aage badhta hai'),
  hindered: label('goes forward with delay', 'देरी से आगे बढ़ता है', 'deri se aage badhta hai'),
  helped: label('moves with help', 'मदद से बनता है', 'madad se banta hai'),
  behind: label('lies behind', 'पीछे रह गया', 'peeche reh gaya'),
  quiet: label('quiet', 'शांत', 'shaant'),
}

const NATURES = {
  benefic: label('benefic', 'शुभ', 'shubh'),
  malefic: label('malefic', 'पाप', 'paap'),
}

/** Words of the year of life and of argala. */
export const YEAR_WORDS: Readonly<Record<string, Label>> = {
  ...TONES,
  ...OFFICES,
  ...YOGAS,
  ...ASPECTS,
  ...STANDINGS,
  ...NATURES,
  ...Object.fromEntries(TAJIKA_MATTERS.map((matter) => [matter, TAJIKA_ROWS[matter].label])),
}
