import { defineRules, read, unverified } from '../../rules/define-rules.ts'

const HOUSES = read(
  'yourastroguide.wordpress.com/2012/10/13/brihat-parashar-hora-shastra-ch-11-judgment-of-houses/',
  'BPHS 11',
)
const VARGAS = read(
  'tamilsurangam.in/astrology/vedic_astrology/bphs/divisional_considerations.html',
  'BPHS 7',
)
const KARAKAS = read('astrojyoti.com/phaladeepika6-2.htm', 'Phaladeepika 15.17')

/** Where the table of areas comes from: which houses, karakas and vargas speak of what. */
export const AREA_RULES = defineRules('area', {
  houses: {
    tradition: 'parashari',
    weight: 5,
    source: HOUSES,
    holds:
      'Body 1, family and wealth 2, home and vehicles 4, children and learning 5, ailments 6, spouse and trade 7, fortune and pilgrimage 9, profession 10, income 11, expense 12.',
  },
  vargas: {
    tradition: 'parashari',
    weight: 3,
    source: VARGAS,
    holds:
      'Wealth D2, property D4, children D7, spouse D9, work D10, parents D12, vehicles D16, worship D20, learning D24, adversities D30.',
  },
  karakas: {
    tradition: 'parashari',
    weight: 3,
    source: KARAKAS,
    holds:
      'Karakas of houses: 2 Jupiter, 4 Moon and Mercury, 5 Jupiter, 6 Saturn and Mars, 7 Venus, 10 Jupiter, Sun, Mercury and Saturn, 11 Jupiter.',
  },
  loveLeadsToMarriage: {
    tradition: 'kp',
    weight: 2,
    source: read('pdfcoffee.com/kp-rules-compiled-pdf-free.html'),
    holds: 'The 5th house tied to the 7th and 11th leads love to marriage.',
  },
  changeOfWork: {
    tradition: 'kp',
    weight: 2,
    source: unverified,
    holds: 'The 9th house, 12th from the 10th, and the 3rd speak of leaving one work for another.',
  },
  business: {
    tradition: 'kp',
    weight: 2,
    source: unverified,
    holds: 'The 7th and 10th houses with the 2nd and 11th speak of business; Mercury is its karaka.',
  },
  abroad: {
    tradition: 'kp',
    weight: 2,
    source: unverified,
    holds: 'The 12th and 9th houses with the 3rd and 7th, Rahu and the Moon speak of life abroad.',
  },
})
