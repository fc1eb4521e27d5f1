import { phrase } from '@astrovoice/astrology'
import { PlaceId, type Place } from '@astrovoice/contracts'
import type { Speak } from '../../readings/index.ts'
import type { Line } from '../line.ts'

/** Almanacs of old reckon for the meridian of Ujjain: Surya Siddhanta 1.62. */
export const ujjain: Place = {
  id: PlaceId.parse('ujjain'),
  name: 'Ujjain',
  region: 'Madhya Pradesh',
  countryCode: 'IN',
  latitudeDeg: 23.18239,
  longitudeDeg: 75.77643,
  timeZone: 'Asia/Kolkata',
}

const names: Speak = { en: 'Ujjain', hi: 'उज्जैन', hinglish: 'Ujjain' }
const FOR_ALL = phrase(
  'This is for all whose Moon is in this sign; times are for {0}',
  'यह उन सबके लिए है जिनका चंद्र इस राशि में है; समय {0} के हैं',
  'Yeh un sabke liye hai jinka Chandra is rashi mein hai; samay {0} ke hain',
)

/** How far the horoscope of a sign goes. */
export const groundOfSign = (): Line => ({ part: 'ground', speak: FOR_ALL(names), claims: [] })
