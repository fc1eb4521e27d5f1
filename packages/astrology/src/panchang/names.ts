import { label, type Label } from '../jyotish/label.ts'

const pair = ([en, hi]: readonly [string, string]): Label => label(en, hi)

/** The fifteen tithis of a fortnight; the fifteenth is Purnima in the bright half, Amavasya in the dark. */
const TITHIS = (
  [
    ['Pratipada', 'प्रतिपदा'],
    ['Dwitiya', 'द्वितीया'],
    ['Tritiya', 'तृतीया'],
    ['Chaturthi', 'चतुर्थी'],
    ['Panchami', 'पंचमी'],
    ['Shashthi', 'षष्ठी'],
    ['Saptami', 'सप्तमी'],
    ['Ashtami', 'अष्टमी'],
    ['Navami', 'नवमी'],
    ['Dashami', 'दशमी'],
    ['Ekadashi', 'एकादशी'],
    ['Dwadashi', 'द्वादशी'],
    ['Trayodashi', 'त्रयोदशी'],
    ['Chaturdashi', 'चतुर्दशी'],
    ['Purnima', 'पूर्णिमा'],
  ] as const
).map(pair)
const AMAVASYA = label('Amavasya', 'अमावस्या')

/** The label of a tithi, 1 … 30 from the new Moon. */
export const tithiLabel = (tithi: number): Label => (tithi === 30 ? AMAVASYA : TITHIS[(tithi - 1) % 15]!)

/** The twenty-seven yogas of Sun and Moon. */
export const YOGAS: readonly Label[] = (
  [
    ['Vishkambha', 'विष्कंभ'],
    ['Priti', 'प्रीति'],
    ['Ayushman', 'आयुष्मान'],
    ['Saubhagya', 'सौभाग्य'],
    ['Shobhana', 'शोभन'],
    ['Atiganda', 'अतिगंड'],
    ['Sukarma', 'सुकर्मा'],
    ['Dhriti', 'धृति'],
    ['Shula', 'शूल'],
    ['Ganda', 'गंड'],
    ['Vriddhi', 'वृद्धि'],
    ['Dhruva', 'ध्रुव'],
    ['Vyaghata', 'व्याघात'],
    ['Harshana', 'हर्षण'],
    ['Vajra', 'वज्र'],
    ['Siddhi', 'सिद्धि'],
    ['Vyatipata', 'व्यतीपात'],
    ['Variyana', 'वरीयान'],
    ['Parigha', 'परिघ'],
    ['Shiva', 'शिव'],
    ['Siddha', 'सिद्ध'],
    ['Sadhya', 'साध्य'],
    ['Shubha', 'शुभ'],
    ['Shukla', 'शुक्ल'],
    ['Brahma', 'ब्रह्म'],
    ['Indra', 'इंद्र'],
    ['Vaidhriti', 'वैधृति'],
  ] as const
).map(pair)

const MOVING_KARANAS = (
  [
    ['Bava', 'बव'],
    ['Balava', 'बालव'],
    ['Kaulava', 'कौलव'],
    ['Taitila', 'तैतिल'],
    ['Gara', 'गर'],
    ['Vanija', 'वणिज'],
    ['Vishti', 'विष्टि'],
  ] as const
).map(pair)
const [SHAKUNI, CHATUSHPADA, NAGA, KIMSTUGHNA] = [
  label('Shakuni', 'शकुनि'),
  label('Chatushpada', 'चतुष्पद'),
  label('Naga', 'नाग'),
  label('Kimstughna', 'किंस्तुघ्न'),
]

/** The label of a half-tithi, 0 … 59 from the new Moon: seven karanas turn eight times, four stand still. */
export const karanaLabel = (half: number): Label =>
  half === 0 ? KIMSTUGHNA : ([SHAKUNI, CHATUSHPADA, NAGA][half - 57] ?? MOVING_KARANAS[(half - 1) % 7]!)

/** Whether a half-tithi is Vishti, called Bhadra, in which nothing is begun. */
export const isVishti = (half: number): boolean => half > 0 && half < 57 && (half - 1) % 7 === 6

/** The weekdays from Sunday. */
export const VARAS: readonly Label[] = [
  label('Sunday', 'रविवार', 'Ravivar'),
  label('Monday', 'सोमवार', 'Somvar'),
  label('Tuesday', 'मंगलवार', 'Mangalvar'),
  label('Wednesday', 'बुधवार', 'Budhvar'),
  label('Thursday', 'गुरुवार', 'Guruvar'),
  label('Friday', 'शुक्रवार', 'Shukravar'),
  label('Saturday', 'शनिवार', 'Shanivar'),
]

/** The lunar months from Chaitra. */
export const MASAS: readonly Label[] = (
  [
    ['Chaitra', 'चैत्र'],
    ['Vaishakha', 'वैशाख'],
    ['Jyeshtha', 'ज्येष्ठ'],
    ['Ashadha', 'आषाढ़'],
    ['Shravana', 'श्रावण'],
    ['Bhadrapada', 'भाद्रपद'],
    ['Ashwina', 'आश्विन'],
    ['Kartika', 'कार्तिक'],
    ['Margashirsha', 'मार्गशीर्ष'],
    ['Pausha', 'पौष'],
    ['Magha', 'माघ'],
    ['Phalguna', 'फाल्गुन'],
  ] as const
).map(pair)

/** The six seasons from spring, two solar months each. */
export const RITUS: readonly Label[] = [
  label('Vasanta (spring)', 'वसंत', 'Vasant'),
  label('Grishma (summer)', 'ग्रीष्म', 'Grishm'),
  label('Varsha (rains)', 'वर्षा', 'Varsha'),
  label('Sharad (autumn)', 'शरद', 'Sharad'),
  label('Hemanta (early winter)', 'हेमंत', 'Hemant'),
  label('Shishira (winter)', 'शिशिर', 'Shishir'),
]

export const PAKSHAS = { shukla: label('Shukla', 'शुक्ल'), krishna: label('Krishna', 'कृष्ण') } as const
export type Paksha = keyof typeof PAKSHAS

/** The bright half, tithis 1 … 15, or the dark, 16 … 30. */
export const pakshaOf = (tithi: number): Paksha => (tithi <= 15 ? 'shukla' : 'krishna')

export const AYANAS = {
  uttarayana: label('Uttarayana', 'उत्तरायण', 'Uttarayan'),
  dakshinayana: label('Dakshinayana', 'दक्षिणायन', 'Dakshinayan'),
} as const
